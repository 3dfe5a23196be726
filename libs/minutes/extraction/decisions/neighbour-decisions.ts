import type { DecisionRule } from './decision-rules.js';

/** Who may not stand before a refusal: what somebody proposes or asks is no outcome. */
const NO_PROPOSAL =
  '(?!.{0,200}(?:föresl|yrka|foreslå|foreslo|recommend|propos|suggest|moved (?:to|that)|(?:should|could|would|might|may|if|whether|ska|skal|kan|bör|bør|om(?=\\s(?:vi|man|det|den|der|de|mötet|bestyrelsen|styrelsen)\\s))\\s(?:\\p{L}{1,15}\\s){0,4}(?:(?:be|bli|blive)(?!\\p{L})|avslå|afvis|udsæt|bordlägg)))';

/**
 * Refusals, postponements and withdrawals in Swedish, Danish and English. Asked before anything that they could be
 * mistaken for.
 */
export const NEIGHBOUR_REFUSALS: readonly DecisionRule[] = [
  {
    name: 'decision-refused-swedish',
    type: 'rejected',
    form: new RegExp(
      `^(?!søknad|klage|forslag|framlegg|krav|anke)${NO_PROPOSAL}.{0,240}(?<!\\p{L})(?:att avslå|avslås|avslogs|avslog|avslagen|avslaget|avslagits|röstas ned|röstades ned|förkasta(?:s|de|des)|(?:förslaget|yrkandet|motionen) (?:föll|faller)|inte (?:bifalla|bifalls|bifölls|godkänn(?:a|s|er|des)|bevilja(?:s|des)?))(?!\\p{L})`,
      'iu',
    ),
    reason: 'Swedish words of refusal, also behind «beslutade att»',
    example: 'Mötet beslutade att avslå motionen.',
  },
  {
    name: 'decision-refused-danish',
    type: 'rejected',
    form: new RegExp(
      `^${NO_PROPOSAL}.{0,240}(?<!\\p{L})(?:(?:blev|er|blevet) (?:enstemmigt )?(?:afvist|forkastet|nedstemt|stemt ned)|afvises|forkastes|forslaget faldt|ikke (?:vedtaget|godkendt|imødekommet|tiltrådt)|imødekommes ikke|at afvise|afslås|afslået|(?:bestyrelsen|udvalget|mødet|vi) (?:afviser|afviste|afslår|afslog)|(?:får|fik|gives|giver|gav|meddeles) (?:\\p{L}{1,12} )?afslag|forslaget (?:bortfaldt|bortfalder|er faldet))(?!\\p{L})`,
      'iu',
    ),
    reason: 'Danish words of refusal',
    example: 'Bestyrelsen afviser ansøgningen.',
  },
  {
    name: 'decision-refused-english',
    type: 'rejected',
    form: new RegExp(
      `^${NO_PROPOSAL}.{0,240}(?<!\\p{L})(?:(?:motion|proposal|amendment|request|application|resolution)s? (?:was |were |has been |is )?(?:not (?:carried|passed|approved|adopted|agreed|accepted)|failed|fails|defeated|lost|denied|rejected|refused|voted down|turned down|declined)|(?:was|were) (?:unanimously )?(?:rejected|defeated|voted down|turned down|not (?:approved|accepted|adopted|agreed|carried)))(?!\\p{L})`,
      'iu',
    ),
    reason: 'English words of refusal',
    example: 'The request was turned down.',
  },
  {
    name: 'decision-bare-refusal-abroad',
    type: 'rejected',
    form: /^[\s*–-]{0,3}(?:enhälligt |enstemmigt )?(?:afvist|forkastet|nedstemt|afslag|afslået|avslag|avslås|rejected|denied|defeated|refused|not (?:carried|agreed|approved)|motion (?:failed|lost))[\s.*]{0,3}$/iu,
    reason: 'an outcome of one or two words',
    example: 'Afvist.',
  },
  {
    name: 'decision-dropped-abroad',
    type: 'dropped',
    form: /(?<!\p{L})(?:(?:motion|proposal|item|amendment|application) (?:was |is |has been )?withdrawn|(?:förslaget|motionen|yrkandet|ansökan|ärendet) (?:drogs|dras|har dragits) tillbaka|(?:förslaget|motionen|yrkandet) återt(?:as|ogs)|(?:forslaget|ansøgningen|punktet|sagen) (?:blev |er |bliver )?trukket(?: tilbage)?|(?:besluttet|beslutter|besluttede|valgt|vedtaget|beslutat|beslutade|beslutar)(?: at| att)? (?:ikke(?: at)?|inte) (?:gå videre|gå vidare|gå vidare|arbejde videre|fortsætte|fortsätta)|(?:agreed|decided|resolved) not to (?:proceed|pursue|go ahead|continue))(?!\p{L})/iu,
    reason: 'a proposal was withdrawn, or a matter is gone no further with',
    example: 'Det blev besluttet ikke at gå videre med planen.',
  },
  {
    name: 'decision-postponed-abroad',
    type: 'postponed',
    form: new RegExp(
      `^${NO_PROPOSAL}.{0,240}(?<!\\p{L})(?:(?:att )?bordlä(?:gga|ggs|gger|des)|bordlades|bordlagd|bordlagt|bordlagdes|sköts upp|skjuts upp|återremittera(?:s|des)?|att ajournera|(?:blev|bliver|er|punktet|sagen|beslutningen|emnet) (?:udsat|udskudt)|^[^.]{3,80} (?:udsat|udskudt) til|udsættes|udskydes|sat i bero|sættes i bero|(?:kan|må) vente til næste|^(?:dette |det |punktet |emnet |sagen )?tages op (?:igen|på næste|på et|senere)|^(?:planlægges|behandles|drøftes) (?:på|til) næste|(?:was|were|is|are|been|item|motion|discussion|decision|vote|matter|agenda) (?:tabled|deferred|postponed|held over|carried (?:over|forward))(?! motion)|(?:item|matter|hearing|discussion) (?:was |is |be )?continued (?:to|until)|(?:agreed|decided|resolved|motion) to (?:table|defer|postpone)|(?:agreed|decided|resolved) (?:to|that)[^.]{0,80}(?:revisit|be discussed|discuss|be considered|consider)[^.]{0,40} (?:next|later|future)|fatta beslut (?:i frågan |om detta )?på nästa)(?!\\p{L})`,
      'iu',
    ),
    reason: 'the matter comes back',
    example: 'Ärendet bordlades till nästa möte.',
  },
];

/** Outcomes of a kind that can be told, in Swedish, Danish and English. */
export const NEIGHBOUR_KINDS: readonly DecisionRule[] = [
  {
    name: 'decision-minutes-filed-swedish',
    type: 'minutes_approved',
    form: /(?<!\p{L})(?:(?:godkände|godkänner|fastställde|fastställer) (?:\p{L}{1,20} ){0,3}\p{L}{0,20}protokoll(?:et|en)?(?!\p{L})|\p{L}{0,20}protokoll(?:et|en)?(?!\p{L}).{0,120}(?:godkän(?:ns|des|t|de|ner)|(?:lades|läggs|lagts|lade|lägga) till handlingarna)|(?:godkänna|fastställa|lägga) (?:\p{L}{1,20} ){0,3}\p{L}{0,20}protokoll(?:et|en)?)(?!\p{L})/iu,
    reason: 'Swedish: earlier minutes stand, or are «put to the papers»',
    example: 'Föregående protokoll lades till handlingarna.',
  },
  {
    name: 'decision-minutes-agreed-english',
    type: 'minutes_approved',
    form: /(?<!\p{L})(?:minutes(?!\p{L})(?! of the hour).{0,160}(?<!\p{L})(?:were|was|are|is|be|as|stand|been|meeting\.?|,|-|:)\s(?:unanimously |duly |then |taken as )?(?:agreed|accepted|adopted|confirmed|approved|read and signed|signed)|(?:approved|accepted|adopted|confirmed|agreed)(?: to (?:approve|accept|adopt))? (?:the )?(?:\p{L}{1,20} ){0,4}minutes)(?!\p{L})/iu,
    reason: 'English: earlier minutes stand',
    example: 'The minutes of the last meeting were agreed as a true record.',
  },
  {
    name: 'decision-agenda-set',
    type: 'approval_formal',
    form: /(?<!\p{L})(?:(?:dagordning|föredragningslist|mötesschema|kallelse|röstlängd|utlysning)\p{L}{0,6}(?!\p{L}).{0,120}(?<!\p{L})(?:godkän(?:ns|des|t|de|ner)|fastställ(?:s|des|t|de|er)|antogs|behörig)|(?:godkänna|fastställa|anta) (?:\p{L}{1,20} ){0,3}(?:dagordning|föredragningslist|mötesschema|kallelse|röstlängd)\p{L}{0,4}|mötet (?:är |var |ansågs |förklarades )?(?:vara )?(?:behörigt|stadgeenligt) (?:utlyst|kallat|sammankallat)|(?:dagsorden|indkaldelse)\p{L}{0,3}(?!\p{L}).{0,80}(?<!\p{L})(?:vedtaget|lovligt varslet|rettidigt)|agenda(?!\p{L}).{0,80}(?<!\p{L})(?:was|were|is) (?:unanimously )?(?:agreed|accepted|adopted|approved)|(?:approved|accepted|adopted) the agenda)(?!\p{L})/iu,
    reason: 'how the meeting was called, in the neighbours’ words',
    example: 'Dagordningen fastställdes.',
  },
  {
    name: 'decision-election-abroad',
    type: 'election',
    form: /(?<!\p{L})(?:(?:valdes|omvaldes|nyvaldes|utsågs|utnämndes)(?!\p{L})|(?:(?:om|ny)?väljs|utses)(?!\p{L})|att (?:[^.]{1,60} )?(?:(?:om|ny)?välja|utse)(?!\p{L})(?! (?:mellan|att))|valde (?:\p{Lu}\p{Ll}|att (?:om|ny)välja)|till \p{L}[\p{L} ]{2,60} (?:blev valgt|valgtes)(?!\p{L})|\p{Ll} (?:enstemmigt )?(?:gen)?valgt (?:til|som) (?:dirigent|referent|formand|kasserer|suppleant|revisor|bestyrelse|næstformand|ordstyrer)|(?:gen|ny)valgt(?!\p{L})|blev (?:[^.]{1,60} )?valgt(?!\p{L})(?! at(?!\p{L}))|er valgt (?:til|som|ind)(?!\p{L})|valgtes(?!\p{L})|(?:was|were) (?:unanimously |duly )?(?:re-?)?(?:elected|appointed)(?= (?:as|to|chair|secretary|treasurer|president|vice)|[.,;]|$)|konstituerede sig)/iu,
    reason: 'somebody gets a seat, in the neighbours’ words',
    example: 'Kari Li omvaldes till kassör.',
  },
  {
    name: 'decision-noted-abroad',
    type: 'noted',
    form: /(?<!\p{L})(?:(?:lades|läggs|lagts|lägga) till handlingarna|(?:tog|tar|togs|ta) (?:[^.]{1,60} )?till kännedom|(?:(?:was|were|is) (?:received and |duly )?noted|(?:was|were) received)(?=[.;]|$| with thanks))(?!\p{L})/iu,
    reason: 'taken note of, in the neighbours’ words',
    example: 'Rapporten lades till handlingarna.',
  },
  {
    name: 'decision-granted-swedish',
    type: 'granted',
    form: /(?<!\p{L})(?:(?:ansökan|äskning|begäran)\p{L}{0,3}(?!\p{L}).{0,120}(?:bifölls|bifalls|bifalles|beviljas|beviljades|godkänns|godkändes)|(?:bevilja|bifalla|godkänna) (?:\p{L}{1,20} ){0,2}(?:ansökan|äskning)\p{L}{0,4})(?!\p{L})/iu,
    reason: 'an application was granted',
    example: 'Ansökan om bidrag beviljades.',
  },
];

/** Any other decision, in Swedish, Danish and English. */
export const NEIGHBOUR_OUTCOMES: readonly DecisionRule[] = [
  {
    name: 'decision-discharged-swedish',
    type: 'decision',
    form: /(?<!\p{L})(?:bevilja(?:des|s|de)? (?:\p{L}{1,20} ){0,2}ansvarsfrihet|ansvarsfrihet (?:\p{L}{1,20} ){0,3}bevilja(?:des|s))(?!\p{L})/iu,
    reason: 'the board is discharged of its year',
    example: 'Styrelsen beviljades ansvarsfrihet.',
  },
  {
    name: 'decision-in-swedish',
    type: 'decision',
    form: /(?<!\p{L})(?:(?:mötet|styrelsen|årsmötet|stämman|föreningen|gruppen|nämnden|kommittén|vi|att|man) (?:\p{L}{1,20} )?(?:beslutar|beslöt|beslutade|beslutat|fattade beslut)|beslutade[s]?|beslöts|beslutat|beslöt|beslutas|bifalls|bifölls|bifalles|antogs|antas enhälligt|röstades igenom|röstas igenom|(?:styrelsen|mötet|årsmötet|stämman|nämnden|gruppen) (?:enhälligt )?(?:godkände|antog|fastställde|avsatte|beviljade)|^(?:styrelsen|mötet|årsmötet|stämman|nämnden|gruppen) (?:enhälligt )?(?:godkänner|antar|fastställer|bifaller|avsätter|beviljar)|(?:det )?bestämdes att|^(?:styrelsen|vi|mötet|gruppen) (?:tackar ja|tackade ja|säger ja|sade ja|väljer att|valde att)(?! inte)|(?:avgiften|medlemsavgiften|årsavgiften) (?:fastställs|fastställdes|sätts|höjs|höjdes|sänks) (?:till|med)|(?:enades|enas|var överens|är överens|kom överens) om att|godkän(?:ns|des)(?! av))(?!\p{L})/iu,
    reason: 'Swedish words of a decision',
    example: 'Styrelsen beslutar att kajen målas röd.',
  },
  {
    name: 'decision-in-danish',
    type: 'decision',
    form: /(?<!\p{L})(?:(?:blev|er|bliver) (?:det )?(?:\p{L}{1,20} ){0,2}(?:besluttet|vedtaget|godkendt|aftalt|tiltrådt)|vedtog|vedtages|beslutter|enedes om|(?:bestyrelsen|udvalget|generalforsamlingen|mødet|vi|gruppen|styregruppen) (?:har |har nu )?(?:\p{L}{1,12} )?(?:godkendte|godkender|godkendt|vedtaget|besluttet|tiltræder|tiltrådte|indstiller|aftalte|bevilgede|bevilger|bestemte)|(?:forslag\p{L}{0,4}|beslutningsforslag\p{L}{0,4}|regnskab\p{L}{0,3}|budget\p{L}{0,3}|beretning\p{L}{0,3}) (?:\p{L}{1,12} ){0,2}(?:godkendt|vedtaget|tiltrådt)|enstemmigt (?:godkendt|vedtaget)|^(?:bestyrelsen|vi|udvalget) (?:valgte|vælger|siger ja|sagde ja|takker ja|takkede ja)(?! ikke)|^\p{Lu}\p{Ll}{3,24} (?:\p{Ll}{2,14} ){0,3}(?:godkendt|vedtaget|tiltrådt)(?= med |[.,]|$)|^der (?:afsættes|bevilges|henlægges|gives tilskud|ydes tilskud)|^\p{L}{0,20}kontingent\p{L}{0,3} (?:for \d{4} )?(?:fastsættes|fastsattes|forbliver|hæves|hævedes|sættes) (?:til|på|med|uændret)|(?:var|er|blev) (?:der )?(?:dog )?(?:\p{L}{1,20} ){0,2}(?:enighed|enige) om(?: at|,)?)(?!\p{L})/iu,
    reason: 'Danish words of a decision',
    example: 'Bestyrelsen godkendte budgettet.',
  },
  {
    name: 'decision-motion-english',
    type: 'motion_carried',
    form: /^(?![\s*-]{0,4}motion).{0,200}(?<!\p{L})(?:motion|resolution|amendment)(?!\p{L}).{0,160}(?<!\p{L})(?:was |were |is )?(?:unanimously )?(?:carried|passed|approved|adopted|passes|carries)(?!\p{L})/iu,
    reason: 'a motion was carried',
    example: 'The motion to paint the pier was carried unanimously.',
  },
  {
    name: 'decision-in-english',
    type: 'decision',
    form: /(?<!\p{L})(?:it was (?:\p{L}{1,12}ly )?(?:agreed|decided|resolved)|(?:was|were) (?:unanimously |duly |formally )?(?:agreed|approved|adopted|carried|ratified|accepted)(?= (?:by the (?:board|committee|meeting|members|council|trustees)|unanimously|without|with|as|subject|nem|at [£$€]?\d)|[.;,]|$)|(?:board|committee|meeting|council|trustees|members|group|we|all|everyone|society|team|parties) (?:have |has |had |unanimously |all |present |also )*(?:agreed|decided|resolved|voted|approved|approves|agrees)(?: unanimously)?(?= (?:to|that|on|the|a|an)(?!\p{L}))|^(?:resolved|agreed|decided|decision)(?: that| to|,|:| unanimously)(?!\p{L})|^(?:approved|agreed|carried|adopted)(?=[.:,;]|$| (?:unanimously|nem|with|by))|unanimously (?:approved|agreed|carried|adopted)|(?:approved|agreed|carried|adopted) unanimously)/iu,
    reason: 'English words of a decision',
    example: 'It was agreed that the pier should be painted red.',
  },
];
