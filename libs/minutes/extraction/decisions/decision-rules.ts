import type { DecisionType } from '../../reading.js';
import { REFUSAL_RULES } from './refusal-rules.js';
import type { Rule } from '../rule.js';

export interface DecisionRule extends Rule {
  readonly type: DecisionType;
  readonly form: RegExp;
  /** Its words look like a denial and are none. */
  readonly isSure?: true;
}

/** First match wins, so refusals and postponements come before what they would deny. */
export const DECISION_RULES: readonly DecisionRule[] = [
  ...REFUSAL_RULES,
  {
    name: 'decision-agreement-signed',
    type: 'agreement_signed',
    form: /avtale\p{L}*.{0,120}(?<!\p{L})(?:ble|blei|vart|er|har blitt|blev)\s(?:undertegnet|underteikna|signert|underskrevet|underskriven)/iu,
    reason: 'an agreement was signed',
    example: 'Avtalen om kaia ble undertegnet av KS.',
  },
  {
    name: 'decision-minutes-approved',
    type: 'minutes_approved',
    form: /(?<!\p{L})(?:\p{L}{0,20}møte)?(?:referat|protokoll|møtebok|møteprotokoll|minutes)\p{L}{0,6}(?!\p{L})(?!.{0,80}\ssaks?liste).{0,160}(?<!\p{L})(?:godkjent|godkjend|(?<!(?:må|bør|skal|kan|vil)\s)godkjenne?(?:s|ast)|godkänt|godkänns|godkendt|justert|(?:tatt|tas) til etterretning|approved)(?!\p{L})/iu,
    reason: 'earlier minutes stand',
    example: 'Referat fra Havnerådet 3. mars 2026 godkjent.',
  },
  {
    name: 'decision-body-approves-minutes',
    type: 'minutes_approved',
    form: /^\p{Lu}[^.]{1,60}\s(?:godkjenner|godkjente|godkjende)\s(?:[^.]{0,40}\s)?(?:møte)?(?:referat|protokoll|møtebok)\p{L}{0,4}(?!\p{L})/iu,
    reason: 'a body says that earlier minutes stand',
    example: 'Havnerådet godkjenner protokollen frå møtet 3. mars 2026.',
  },
  {
    name: 'decision-call-approved',
    type: 'approval_formal',
    form: /(?<!\p{L})(?:innkalling|sakliste|saksliste|saklista|sakslista|dagsorden|dagsordning|agenda|mötesschema|mötesschemat|kallelse)\p{L}{0,4}(?!\p{L}).{0,120}(?<!\p{L})(?:godkjent|godkjend|godkjennes|godkänt|godkendt|fastställs|vedtatt|approved)(?!\p{L})/iu,
    reason: 'how the meeting was called',
    example: 'Innkallingen ble godkjent.',
  },
  {
    name: 'decision-body-approves-call',
    type: 'approval_formal',
    form: /^\p{Lu}[^.]{1,60}\s(?:godkjenner|godkjente|godkjende)\s(?:[^.]{0,40}\s)?(?:innkalling|sakliste|saksliste|dagsorden)\p{L}{0,4}(?!\p{L})/iu,
    reason: 'a body says that the meeting was called as it should',
    example: 'Havnerådet godkjenner innkallinga.',
  },
  {
    name: 'decision-minutes-approved-first',
    type: 'minutes_approved',
    form: /^(?:godkjent|godkjend)\s(?:møte)?(?:referat|protokoll|møtebok)\p{L}{0,4}(?:\s(?:fra|frå|av)\s.{2,80})?\.?$|^(?:møte)?(?:referat|protokoll|møtebok)\p{L}{0,4}(?:\s(?:fra|frå|av)\s[^.,:]{2,60})?:?\s(?:er\s|var\s)?(?:ok|i orden)(?=[.,!]|$)/iu,
    reason: 'the outcome before the minutes, or one short word behind them',
    example: 'Godkjent referat fra møtet 3. mars 2026.',
  },
  {
    name: 'decision-noted',
    type: 'noted',
    form: /(?<!\p{L})(?:(?:tas|tar|tatt|tok|tog|tager|ble tatt|blei teken|teken|tekne|tek|taget|er taget|tages|takast)(?:\s.{0,80})?\stil\s(?:orientering|etterretning|etterretting|efterretning|vitende|vitande))(?!\p{L})/iu,
    reason: 'taken note of',
    example: 'Rapporten ble tatt til orientering.',
  },
  {
    name: 'decision-election',
    type: 'election',
    form: /(?<!\p{L})(?:(?:ble|blei|blev|vart|er|har blitt) (?:enstemmig |samrøystes )?(?:gjen|att|atter)?(?:valgt|vald|valt|utpekt|oppnevnt|oppnemnd) (?:som|til|inn)|stiller (?:som|med) (?:representant|medlem|vara|kandidat)\p{L}{0,8}|väljs till|velges (?:som|til)|elected)(?!\p{L})/iu,
    reason: 'somebody gets a seat',
    example: 'Kari Li ble valgt til kasserer.',
  },
  {
    name: 'decision-elected',
    type: 'election',
    form: /(?<!\p{L})(?:\p{Lu}\p{Ll}+\s(?:\(\p{L}{1,20}\)\s)?(?:ble|blei|vart)\s(?:enstemmig |samrøystes )?(?:gjenvalgt|attvald|attvalt|valgt|vald|valt|oppnevnt|oppnemnd|utpekt)(?=[.,;]|$|\s(?:enstemmig|samrøystes|ved akklamasjon|for|med))|(?:gjenvalgt|attvald)\s(?:som|til|for)|(?:ble|blei|vart|har|er)\skonstituert(?=\s(?:seg|i|med|etter)\s)|gjorde (?:følgende |følgjande )?val(?:g)?)(?!\p{L})/u,
    reason: 'a name that was chosen; for what, the matter says',
    example: 'Kari Li ble gjenvalgt.',
  },
  {
    name: 'decision-elected-to',
    type: 'election',
    form: /^(?:[Tt]il|[Ss]om) (?:nye? )?\p{Ll}{4,30} (?:i \p{L}{4,30} |for (?:eitt|eit|ett|et|to|tre|\d) år )?(?:ble|blei|vart|blir|vert) (?:enstemmig |samrøystes )?(?:(?:valgt|vald|valt|oppnevnt|oppnemnd|foreslått og valgt):? \p{Lu}|\p{Lu}[\p{L}., -]{2,120} (?:gjen|att)?(?:valgte?|valde?|valt|oppnevnt|oppnemnde?)(?!\p{L}))/u,
    reason: 'the seat first, then the name',
    example: 'Til møteleder ble Kari Li valgt.',
  },
  {
    name: 'decision-takes-over',
    type: 'election',
    form: /^\p{Lu}\S+(?:\s\p{Lu}\S+){0,3}\s(?:tar over|tek over|overtar|overtek)\s(?:som|vervet som)\s\p{Ll}/u,
    reason: 'a seat goes to somebody else',
    example: 'Kari Li tar over som kasserer.',
  },
  {
    name: 'decision-granted-partly',
    type: 'granted_partly',
    form: /(?<!\p{L})delvis innvil(?:get|ga|ges)(?!\p{L})/iu,
    reason: 'less than was asked for',
    example: 'Søknaden er delvis innvilget.',
  },
  {
    name: 'decision-granted-on-condition',
    type: 'granted_conditional',
    form: /(?<!\p{L})innvil(?:get|ges|ga|gast)(?!\p{L}).{0,20}\s(?:men|på (?:vilkår|betingelse)|under (?:forutsetning|føresetnad)|forutsatt)\s/iu,
    reason: 'with a condition',
    example: 'Støtte innvilges, men bare for 2027.',
  },
  {
    name: 'decision-granted',
    type: 'granted',
    form: /(?<!\p{L})innvil(?:get|ges|ga|gast)(?!\p{L})/iu,
    reason: 'an application was granted',
    example: 'Søknaden innvilges.',
  },
  {
    name: 'decision-motion-carried',
    type: 'motion_carried',
    form: /^[\s*-]*motion\b.{0,80}\b(?:approved|passed|carried)\b/iu,
    reason: 'a motion was carried',
    example: 'Motion to paint the pier: passed with 3 votes.',
  },
  {
    name: 'decision-standing-role',
    type: 'statement',
    form: /^\p{Lu}.{1,80}\s(?:er|blir|skal være|skal vere)(?: også)? (?:styringsgruppe|referansegruppe|prosjekteier|prosjekteigar|sekretariat|vertskap) (?:for|i)\s/u,
    reason: 'gives a party a standing role',
    example: 'KS er sekretariat for havneplanen.',
  },
  {
    name: 'decision-for-the-future',
    type: 'rule',
    form: /(?<!\p{L})(?:vedtok|vedtar|vedtek|bestemmer|bestemte|besluttet|vedtatt|vedteke|bestemt)\s(?:at\s|å\s).{0,200}\s(?:i fremtiden|i framtiden|i framtida|for fremtiden|for framtida|heretter)(?!\p{L})/iu,
    reason: 'decided for all like cases to come',
    example: 'Styret bestemmer at båter skal merkes i fremtiden.',
  },
  {
    name: 'decision-in-words',
    type: 'decision',
    form: /(?<!\p{L})(?:enstemmig vedtatt|ble vedtatt|blei vedtatt|vart vedteke|ble vedtatt|vedtok|vedtar|vedtek|(?:har )?(?:besluttet|besluttede|beslutta|beslutade|beslutat|bestemte seg for)|(?:ble|blei|vart) det (?:bestemt|besluttet|beslutta|vedtatt|vedteke)|det (?:ble|blei|vart) (?:bestemt|besluttet|beslutta|vedteke|vedtatt)|ble(?:i)? godkjent|vart godkjend|enstemmig godkjent|foreslaget godkjennes|forslaget (?:ble )?godkjen(?:t|nes)|ble bifalt)(?!\p{L})/iu,
    reason: 'the words of a decision',
    example: 'Det ble bestemt at kaia males rød.',
  },
  {
    name: 'decision-vote',
    type: 'decision',
    form: /(?<!\p{L})(?:enstemmig|samrøystes|einstemmig)\s(?:vedtatt|vedteke|vedtekne|vedtas|godkjent|godkjend|bifalt|støttet|støtta|tilsluttet|tiltrådt|anbefalt|tilrådd)(?!\p{L})|(?<!\p{L})(?:vedtatt|vedteke|godkjent|godkjend)\s(?:enstemmig|samrøystes|mot \d|med \d{1,3} (?:mot|stemmer|røyster))/iu,
    reason: 'an outcome together with its vote',
    example: 'Ny leie for kaia, brygga og naustet samrøystes vedteke.',
  },
  {
    name: 'decision-subject-and-participle',
    type: 'decision',
    form: /^\p{Lu}[\p{L}\d -]{3,50} (?:enstemmig |samrøystes )?(?:godkjent|godkjend|vedtatt|vedteke)(?: (?:med (?:applaus|akklamasjon|(?:\p{L}{2,12} )?(?:merknad|endring|tillegg|retting)\p{L}{0,3}:?)|ved akklamasjon|uten merknader|utan merknader|enstemmig|samrøystes|mot \d[^.]{0,30}))?\.?$/u,
    reason: 'what was approved, with the participle alone',
    example: 'Regnskapet godkjent med applaus.',
  },
  {
    name: 'decision-fixed',
    type: 'decision',
    form: /^(?:\p{L}{2,30} ){0,3}\p{L}{0,20}(?:kontingent|avgift|honorar|leie|pris|godtgjørelse|godtgjersle|årsavgift)\p{L}{0,3} (?:(?:for|på|til) [\p{L}\d]{2,25} ){0,2}(?:fastsettes|fastsettast|settes|settast|økes|aukast|holdes|haldast|forblir|beholdes|setjast) /iu,
    reason: 'an amount is fixed, in the present tense of a resolution',
    example: 'Kontingenten settes til 300 kroner.',
  },
  {
    name: 'decision-authority-given',
    type: 'decision',
    form: /^\p{Lu}[^.]{1,80} (?:(?:gis|gjevast|får|fikk|fekk|ble gitt|blei gitt|vart gjeve|vart gitt) fullmakt til |delegeres \p{L}{0,20}(?:fullmakt|myndighet))/u,
    reason: 'somebody may now act for the body',
    example: 'Havnesjefen gis fullmakt til å selge kaia.',
  },
  {
    name: 'decision-resolved',
    type: 'decision',
    form: /(?<!\p{L})(?:(?:ble|blei|blir|vart|vert)\s(?:[^.]{1,40}\s)?(?:vedtatt|vedteke|vedteken|vedtekne|bifalt|godkjend|godkjende|godkjent|godkjente)|vedtas|vedtakast|godkjennes|godkjennast|(?:det )?besluttes|det bevilges|det løyvast)(?!\p{L})/iu,
    reason: 'something is adopted, in the passive voice of a resolution',
    example: 'Møtedatoene vedtas.',
  },
  {
    name: 'decision-body-resolves',
    type: 'decision',
    form: /^(?:\p{Lu}[^.]{1,60}\s)(?:vedtok|(?:bestemte|bestemmer|bestemde|beslutter)(?= (?:at|å) )|besluttet|konkluderte med|konkluderer med|gikk inn for|gjekk inn for|går (?:derfor |difor )?inn for|gjev si tilslutning|gir sin tilslutning|ga sin tilslutning|gav si tilslutning|slutter seg til|sluttet seg til|sluttar seg til|godkjente|godkjende|godkjenner|bevilger|bevilget|bevilga|løyver|løyvde|avsetter|avset|avsatte|avsette|setter av|set av|satte av)(?!\p{L})/iu,
    reason: 'a body as the subject of a verb of resolving',
    example: 'Havnerådet gjev si tilslutning til planen.',
  },
];
