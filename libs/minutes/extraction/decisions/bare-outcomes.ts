import type { DecisionType } from '../../reading.js';
import type { Outcome } from './decisions.js';
import { isBareVote } from './votes.js';
import type { IsOn, Rule } from '../rule.js';

interface BareRule extends Rule {
  readonly form: RegExp;
  readonly type: (sentence: string, title: string) => DecisionType | null;
}

const HOW =
  '(?:(?:[ ,–-]+)(?:enstemmig|samrøystes|einstemmig|(?:med )?\\d{1,3} mot \\d{1,3}(?: stemmer?| røyster)?|mot \\d{1,3} stemmer?|med (?:applaus|aplause|akklamasjon|akklamation|klapsalver)|ved akklamasjon|uten (?:merknader|anmerkninger|kommentarer)|utan (?:merknader|merknadar|kommentarar|anmärkning(?:ar)?|ändringar)|uden (?:bemærkninger|kommentarer|anmærkninger)|enhälligt|enstemmigt|unanimously|as (?:an? )?(?:true|correct|accurate|presented|circulated|read)[^.]{0,40}|med (?:en |ein |noen |nokre |de |dei |disse |desse )?(?:merknad|endring|rettelse|rettelser|merknader|endringer|retting)[^.]{0,80})){0,2}';

/** An outcome of one or two words takes its kind from the title of its matter. */
export const BARE_OUTCOME_RULES: readonly BareRule[] = [
  {
    name: 'decision-bare-outcome',
    reason: '«Godkjent.» below «Godkjenning av referat» approves those minutes',
    example: 'Godkjent.',
    form: new RegExp(
      `^(?:(?:gjennomgått|gjennomgådd|lest|lest opp|opplest|lese|lese opp) og )?(?:(?:enstemmig|samrøystes|einstemmig) )?(?:godkjent|godkjend|godkjennes|godkjennast|godkänt|godkänns|godkändes|fastställs|fastställdes|bifalls|bifölls|bifalles|attsats(?:en)? bifalle?s|godkendt|godkendtes|vedtaget|tiltrådt|approved|agreed|accepted|adopted)(?: og (?:signert|underskrevet|underskriven|arkivert))?${HOW}[*\\s]*[.!]?$`,
      'iu',
    ),
    type: (sentence, title) => grantedIn(sentence, title) ?? byTitle(title) ?? 'decision',
  },
  {
    name: 'decision-bare-ok',
    reason: '«OK», «Ingen merknader» say yes only to minutes and agendas',
    example:
      'Referat fra møte i Havnerådet 20. november 2026\n\n1. Godkjenning av referat\nIngen merknader.\n\n2. Eventuelt\nIngen saker.',
    isWhole: true,
    form: /^(?:(?:ellers |elles |alt )?ok(?: med (?:\p{L}{2,12} )?(?:rettelse|retting|merknad|endring|kommentar)[^.]{0,120})?|i orden|(?:ingen|inga) (?:merknader|anmerkninger|innvendinger|merknadar|kommentarer|kommentarar|bemerkninger)(?: til (?:referatet|innkallingen|innkallinga|sakslisten|dagsorden))?)[.!]?$/iu,
    type: (_, title) => byTitle(title),
  },
  {
    name: 'decision-bare-postponement',
    reason: 'the matter comes back',
    example: 'Utsatt.',
    form: /^(?:utsatt|utsettes|utsett|utsettast|vert utsett|blir utsatt|udsat|udskudt|udsættes|udskydes|bordlagd|bordlagt|bordlades|bordläggs|att bordlägga(?: frågan| ärendet| punkten)?|deferred|postponed|tabled|held over|carried forward)(?: (?:to|until|till|pending) [^.]{1,60})?(?: til (?:neste|næste|et |eit |ein |en |senere|seinare|våren|hausten|høsten|over|møte)[^.]{0,60})?\.?$/iu,
    type: () => 'postponed',
  },
  {
    name: 'decision-bare-note',
    reason: 'taken note of',
    example: 'Til orientering.',
    form: /^(?:tatt |teken |teke |tekne |tas |tek |takast |taget |tages |lades |läggs |togs )?till? (?:efterretning|handlingarna|kännedom|orientering|etterretning|etterretting|vitende|vitande)\.?$/iu,
    type: (_, title) => (byTitle(title) === 'minutes_approved' ? 'minutes_approved' : 'noted'),
  },
  {
    name: 'decision-bare-election',
    reason: 'everybody goes on',
    example: 'Gjenvalg.',
    form: /^(?:[Ee]nstemmig )?(?:[Gg]jenvalg|[Aa]ttval)(?: av [^.]{2,80})?\.?$|^(?:[Ee]nstemmigt )?(?:[Gg]en|[Nn]y)?[Vv]algt(?: (?:med|ved|uden|for|enstemmigt) [^.]{2,40})?\.?$|^(?:[Oo]mval|[Gg]enval?g)(?: av [^.]{2,80})?\.?$/u,
    type: () => 'election',
  },
  {
    name: 'decision-seat-and-name',
    reason: '«Leder: X» below an election says who was elected',
    example:
      'Referat fra møte i Havnerådet 20. november 2026\n\n1. Valg av styre\nLeder: Kari Li\n\n2. Eventuelt\nIngen saker.',
    isWhole: true,
    form: /^[^:]{3,60}:\s\p{Lu}/u,
    type: (sentence, title) =>
      ELECTS.test(title) && IN_SEAT.test(sentence) && !GOES_ON.test(sentence) ? 'election' : null,
  },
  {
    name: 'decision-bare-grant',
    reason: 'Danish and Swedish say in one word that money or leave is given',
    example: 'Bevilget.',
    form: /^(?:bevilget|bevilges|bevilliget|imødekommet|imødekommes|beviljas|beviljades|beviljat)(?!\p{L})(?: [^.]{1,120})?\.?$/iu,
    type: (sentence) => (ON_CONDITION.test(sentence) ? 'granted_conditional' : 'granted'),
  },
  {
    name: 'decision-bare-vote',
    reason: 'that the proposal was carried, without what it was',
    example: 'Vedtatt.',
    form: /^[–-]?\s*(?:enstemmig |samrøystes )?(?:vedtatt|vedteke|vedteken)(?:[ .(]|$)/iu,
    type: (sentence) => (isBareVote(sentence) ? 'decision' : null),
  },
];

const ON_CONDITION =
  /(?<!\p{L})(?:under foruds\p{L}+|under förutsättning|på betingelse|med villkor|hvis|om)(?!\p{L})/iu;

const SEAT =
  '(?:ny(?:e)? )?(?:styre)?(?:leder|leiar|nestleder|nestleiar|kasserer|kasserar|sekretær|skrivar|styremedlem(?:m?er)?|medlem(?:m?er)?|varamedlem(?:m?er)?|vara(?:representant(?:er|ar)?)?|revisor(?:er|ar)?|valgkomite|valgkomité|valnemnd|utsending(?:er|ar)?(?: til [^:]{3,30})?|delegat(?:er|ar)?(?: til [^:]{3,30})?)(?: \\([^()]{1,20}\\)| (?:for )?(?:\\d{1,2}|eitt|eit|ett|et|to|tre) år)?';
const IN_SEAT = new RegExp(`^${SEAT}:\\s(?=\\p{Lu}\\p{Ll}+)`, 'iu');
const SEAT_LABEL = new RegExp(
  `^(?:${SEAT}|(?:følgende|følgjande|disse|desse)? ?(?:ble |blei |vart )?(?:valgt|valgte|vald|valde)(?: ble| blei| vart)?):$`,
  'iu',
);
/** Whoever was not up for election. */
const GOES_ON = /(?:ikke|ikkje) på val|sitter ett|sit eitt|gjenstår/iu;
const ELECTS = /(?:^|\s)(?:val|valg|konstituering|konstituerande|attval)(?: |$|:)/iu;

/** `Leder:`, `Følgende ble valgt:`: the names behind belong to it. */
export const isSeatLabel = (text: string): boolean => SEAT_LABEL.test(text);

export const bareOutcome = (sentence: string, title: string, isOn: IsOn): Outcome | null => {
  const words = sentence.replace(/[*_]/g, '').trim();
  for (const rule of BARE_OUTCOME_RULES) {
    const type = isOn(rule) && rule.form.test(words) ? rule.type(words, title) : null;
    if (type !== null) return { type, rule: rule.name };
  }
  return null;
};

const byTitle = (title: string): DecisionType | null => {
  if (/referat(?!sak)|protokoll?(?!\p{L}{0,3}juster)|møtebok|minutes/iu.test(title))
    return 'minutes_approved';
  return /innkalling|agenda|sak(?:s)?liste|dagsorden|dagsordning|dagordning|mötessch?ema|kallelse|indkaldelse|röstlängd|utlys/iu.test(
    title,
  )
    ? 'approval_formal'
    : null;
};

/** An application that is approved is granted; a smaller sum than was asked for, in part. */
const grantedIn = (sentence: string, title: string): DecisionType | null => {
  if (!/søknad|søknader|tilskudd|tilskot|støtte/iu.test(title)) return null;
  const [given, asked] = [...sentence.matchAll(/(\d[\d ]{0,9}) ?kr/giu)].map((sum) =>
    Number((sum[1] ?? '').replace(/ /g, '')),
  );
  return given !== undefined && asked !== undefined && given < asked ? 'granted_partly' : 'granted';
};
