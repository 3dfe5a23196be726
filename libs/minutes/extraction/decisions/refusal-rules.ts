import type { DecisionRule } from './decision-rules.js';

/** What was refused, withdrawn or put off: looked for before what it would deny. */
export const REFUSAL_RULES: readonly DecisionRule[] = [
  {
    name: 'decision-denied',
    type: 'rejected',
    form: /(?<!\p{L})(?:(?:gikk|gjekk|går) (?:ikke|ikkje) inn for|(?:blir|vert|blei|ble|vart) (?:avslege|avslegen|avslegne)|(?:ikke|ikkje|inte|not)\s(?:vedtatt|vedteke|godkjent|godkjend|innvilget|bifalt|approved|carried)|(?:enstemmig\s|ble\s|blei\s|blev\s|vart\s)(?:avvist|avslått|forkastet|nedstemt|nedstemd)|falt med|motion (?:failed|rejected))(?!\p{L})/iu,
    reason: 'a denied outcome is looked for before the outcome',
    example: 'Planen ble ikke godkjent.',
  },
  {
    name: 'decision-fell',
    type: 'rejected',
    form: /(?:forslag|framlegg|innstilling|tilråding)\p{L}*\s[^.]{0,80}?(?:(?:fikk|fekk)\s[^.]{0,40}(?:stemmer?|røyster?|røyst)[^.]{0,20}\sog\s(?:falt|fall)|(?:ble|blei|vart)\s(?:stemt|røysta)\sned)(?!\p{L})/iu,
    reason: 'a proposal that got too few votes',
    example: 'Forslaget fra Ola Vik fikk 2 stemmer og falt.',
  },
  {
    name: 'decision-not-followed',
    type: 'rejected',
    form: /(?<!\p{L})(?:tas|blir|ble|vert|vart|takast|tek)\s(?:[^.]{1,40}\s)?(?:ikke|ikkje)\s(?:tatt\s|teke\s|teken\s)?til\sfølgj?e(?!\p{L})/iu,
    reason: 'a complaint that changes nothing',
    example: 'Klagen tas ikke til følge.',
  },
  {
    name: 'decision-bare-refusal',
    type: 'rejected',
    form: /(?:^|[:.]\s)(?:enstemmig |samrøystes )?(?:avvist|avslått|forkastet|forkasta|nedstemt|nedstemd)(?!\p{L})/iu,
    reason: 'an outcome without its subject, on its own or behind the proposal',
    example: 'Forslag fra Ola Vik: Avvist med 3 mot 2 stemmer.',
  },
  {
    name: 'decision-refusal-in-present',
    type: 'rejected',
    form: /^(?:søknad|klage|forslag|framlegg|krav|anke)\p{L}{0,3}\s(?:[^.]{1,80}\s)?(?<!(?:må|bør|skal|kan|vil)\s)(?:avslås|avslåast|avvises|avvisast|forkastes|forkastast)(?!\p{L})/iu,
    reason: 'refused in the present tense of a resolution',
    example: 'Søknaden avslås.',
  },
  {
    name: 'decision-withdrawn',
    type: 'dropped',
    form: /^(?:sak|forslag|framlegg|søknad|punkt)\p{L}{0,4}\s(?:[^.]{1,60}\s)?(?:ble|blei|vart|blir|vert|er)\s(?:trukket|trekt|trukke)(?!\p{L})/iu,
    reason: 'a matter or proposal was withdrawn',
    example: 'Forslaget ble trukket.',
  },
  {
    name: 'decision-postponed',
    type: 'postponed',
    form: /(?<!\p{L})(?:(?:saka|saken|punktet|punkten|den|søknaden|behandlingen|handsaminga)\s(?:ble\s|blei\s|blev\s|blir\s|vart\s|vert\s|er\s)?(?:utsatt|utsettes|utsett|utsettast|bordläggs|bordlades|sendes tilbake|sendast tilbake|sendast attende|sendt tilbake|sendt attende)|(?:flyttes|flyttet|flyttast|utsatt|utsettes|udsat|udsættes|bordläggs)\s(?:til|till)\s(?:neste|næste|nästa)|punkten bordläggs|(?:legges|leggjast|lagt|vert lagd) på is|(?:tas|takast) opp (?:igjen|att) på neste|tas opp til ny vurdering|ny vurdering ved en senere anledning|punktet flyttet|postponed|(?:tas|takast) (?:videre|vidare) (?:i|på) neste (?:møte|uke|veke)|[-–>]>?\s(?:tas )?neste (?:gang|gong|møte)(?=[.!]?$))(?!\p{L})|^(?:vi |me |styret )?(?:venter|ventar) med (?:å|dette|det|saken|saka|avgjørelsen|avgjerda)\s/iu,
    reason: 'the matter comes back',
    example: 'Saken utsettes til neste møte.',
  },
];
