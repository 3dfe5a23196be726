import type { DecisionType } from '../reading.js';

interface DecisionRow {
  readonly type: DecisionType;
  readonly form: RegExp;
  readonly reason: string;
}

/** First match wins, so refusals and postponements come before what they would deny. */
const ROWS: readonly DecisionRow[] = [
  {
    type: 'rejected',
    form: /(?<!\p{L})(?:(?:ikke|ikkje|inte|not)\s(?:vedtatt|vedteke|godkjent|godkjend|innvilget|bifalt|approved|carried)|(?:enstemmig\s|ble\s|blei\s|blev\s|vart\s)(?:avvist|avslått|forkastet|nedstemt|nedstemd)|falt med|motion (?:failed|rejected))(?!\p{L})/iu,
    reason: 'a denied outcome is looked for before the outcome',
  },
  {
    type: 'rejected',
    form: /(?:^|:\s)(?:enstemmig |samrøystes )?(?:avvist|avslått|forkastet|forkasta|nedstemt|nedstemd)(?!\p{L})/iu,
    reason: 'an outcome without its subject, on its own or behind the proposal',
  },
  {
    type: 'rejected',
    form: /^(?:søknad|klage|forslag|framlegg|krav|anke)\p{L}{0,3}\s(?:[^.]{1,80}\s)?(?<!(?:må|bør|skal|kan|vil)\s)(?:avslås|avslåast|avvises|avvisast|forkastes|forkastast)(?!\p{L})/iu,
    reason: 'refused in the present tense of a resolution',
  },
  {
    type: 'postponed',
    form: /(?<!\p{L})(?:(?:saka|saken|punktet|punkten|den)\s(?:ble\s|blei\s|blev\s|blir\s|vart\s|vert\s|er\s)?(?:utsatt|utsettes|utsett|utsettast|bordläggs|bordlades)|(?:flyttes|flyttet|flyttast|utsatt|utsettes|udsat|udsættes|bordläggs)\s(?:til|till)\s(?:neste|næste|nästa)|punkten bordläggs|tas opp igjen på neste|punktet flyttet|postponed)(?!\p{L})/iu,
    reason: 'the matter comes back',
  },
  {
    type: 'agreement_signed',
    form: /avtale\p{L}*.{0,120}(?:ble|blei|vart|er|har blitt|blev)\s(?:undertegnet|underteikna|signert|underskrevet|underskriven)/iu,
    reason: 'an agreement was signed',
  },
  {
    type: 'minutes_approved',
    form: /(?<!\p{L})(?:referat|protokoll|møtebok|møteprotokoll|minutes)\p{L}{0,6}(?!\p{L})(?!.{0,80}\ssaks?liste).{0,160}(?<!\p{L})(?:godkjent|godkjend|(?<!(?:må|bør|skal|kan|vil)\s)godkjenne?(?:s|ast)|godkänt|godkänns|godkendt|justert|tatt til etterretning|approved)(?!\p{L})/iu,
    reason: 'earlier minutes stand',
  },
  {
    type: 'approval_formal',
    form: /(?<!\p{L})(?:innkalling|sakliste|saksliste|dagsorden|dagsordning|agenda|mötesschema|mötesschemat|kallelse)\p{L}{0,4}(?!\p{L}).{0,120}(?<!\p{L})(?:godkjent|godkjend|godkjennes|godkänt|godkendt|fastställs|vedtatt|approved)(?!\p{L})/iu,
    reason: 'how the meeting was called',
  },
  {
    type: 'noted',
    form: /(?<!\p{L})(?:(?:tas|tar|tatt|ble tatt|blei teken|tek|taget|er taget|tages|takast).{0,60}\stil\s(?:orientering|etterretning|etterretting|efterretning)|noted)(?!\p{L})/iu,
    reason: 'taken note of',
  },
  {
    type: 'election',
    form: /(?<!\p{L})(?:(?:ble|blei|blev|vart|er|har blitt) (?:gjen|att)?(?:valgt|vald|valt|utpekt|oppnevnt|oppnemnd) (?:som|til|inn)|stiller (?:som|med) (?:representant|medlem|vara|kandidat)\p{L}{0,8}|väljs till|velges (?:som|til)|elected)(?!\p{L})/iu,
    reason: 'somebody gets a seat',
  },
  {
    type: 'granted_partly',
    form: /(?<!\p{L})delvis innvil(?:get|ga)(?!\p{L})/iu,
    reason: 'less than was asked for',
  },
  {
    type: 'granted_conditional',
    form: /(?<!\p{L})innvil(?:get|ges|ga|gast)(?!\p{L}).{0,20}\smen\s/iu,
    reason: 'with a condition',
  },
  {
    type: 'granted',
    form: /(?<!\p{L})innvil(?:get|ges|ga|gast)(?!\p{L})/iu,
    reason: 'an application was granted',
  },
  {
    type: 'motion_carried',
    form: /^[\s*-]*motion\b.{0,80}\b(?:approved|passed|carried)\b/iu,
    reason: 'a motion was carried',
  },
  {
    type: 'statement',
    form: /^\p{Lu}.{1,80}\s(?:er|blir|skal være|skal vere)(?: også)? (?:styringsgruppe|referansegruppe|prosjekteier|prosjekteigar|sekretariat|vertskap) (?:for|i)\s/u,
    reason: 'gives a party a standing role',
  },
  {
    type: 'decision',
    form: /(?<!\p{L})(?:enstemmig vedtatt|ble vedtatt|blei vedtatt|vart vedteke|ble vedtatt|vedtok|vedtar|vedtek|(?:har )?(?:besluttet|besluttede|beslutta|beslutade|beslutat|bestemte seg for)|det ble (?:bestemt|besluttet)|det vart bestemt|ble(?:i)? godkjent|vart godkjend|enstemmig godkjent|foreslaget godkjennes|forslaget (?:ble )?godkjen(?:t|nes)|ble bifalt)(?!\p{L})/iu,
    reason: 'the words of a decision',
  },
];

/** What kind of decision a sentence is; null when it is none. */
export const decisionTypeOf = (sentence: string): DecisionType | null =>
  ROWS.find((row) => row.form.test(sentence))?.type ?? null;

export const isDecision = (sentence: string): boolean => decisionTypeOf(sentence) !== null;

const BARE_VOTE =
  /^(?:(?:innstillingen|innstillinga|tilrådingen|tilrådinga|forslaget|framlegget) (?:ble|blei|vart) )?(?:enstemmig |samrøystes )?(?:vedtatt|vedteke)(?: (?:med|mot) \d[^.:]{0,60})?\.?$/iu;

/** «Innstillingen ble vedtatt med 3 mot 2 stemmer»: that something was carried, without what it was. */
export const isBareVote = (sentence: string): boolean => BARE_VOTE.test(sentence);

/** An outcome of one or two words takes its kind from the title: `Godkjent.` below `Godkjenning av referat`. */
const BARE_APPROVAL = /^(?:enstemmig )?(?:godkjent|godkjend|godkänt|godkendt|approved)\.?$/iu;

export const bareOutcomeType = (sentence: string, title: string): DecisionType | null => {
  if (!BARE_APPROVAL.test(sentence)) return null;
  if (/referat|protokoll|møtebok|minutes/iu.test(title)) return 'minutes_approved';
  return /innkalling|agenda|sak(?:s)?liste|dagsorden/iu.test(title) ? 'approval_formal' : 'decision';
};
