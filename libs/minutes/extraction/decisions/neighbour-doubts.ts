const SWEDISH =
  'beslutat|beslutade|beslutar|beslutas|beslut|godkänt|godkänns|godkännas|godkänna|bifalla|bifalls|fastställas|valts|väljas|beviljas|antas';
const DANISH =
  'besluttet|besluttes|beslutter|vedtaget|vedtages|godkendt|godkendes|valgt|vælges|aftalt|enige|enighed|bevilget|bevilges';
const ENGLISH =
  'agreed|approved|adopted|accepted|carried|decided|resolved|ratified|elected|appointed|passed|noted|confirmed';
const OUTCOME = `(?:${SWEDISH}|${DANISH}|${ENGLISH})`;
const WORDS = '(?:\\p{L}{1,20}\\s){0,3}';

/** What is denied, wished, or a condition is no outcome, nor what was decided before, in Swedish, Danish and English. */
export const NEIGHBOUR_DOUBTS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ikke|inte|inget|ingen|aldrig|ännu|endnu|not|never|no|nothing|neither|nor|yet|cannot|without being|wasn[’']t|weren[’']t|hasn[’']t)\\s${WORDS}${OUTCOME}(?!\\p{L})(?! to proceed)`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:ska|skall|kan|bör|måste|vill|skulle|kunde|behöver|skal|bør|vil|kunne|burde|skulle|should|could|would|might|(?<!\\d\\s)may|must|will|shall|can|to)\\s(?:be\\s|bli\\s|blive\\s|have been\\s)?(?:\\p{L}{1,20}\\s){0,2}(?:be\\s|bli\\s|blive\\s)?(?:beslutas|beslutat|besluta|fatta beslut|godkännas|godkänna|fastställas|väljas|välja|utses|utse|beviljas|antas|besluttes|beslutte|vedtages|vedtage|godkendes|godkende|vælges|vedtaget|godkendt|besluttet|agreed|approved|adopted|accepted|carried|decided|resolved|ratified|elected|appointed|passed|noted)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:som|tidigare|sedan tidigare|redan|tidligere|allerede|as|previously|already|earlier|had been|had|who|which|what was)\\s(?:(?:blev|är|er|has|have|was|were|been|had)\\s){0,2}(?:${OUTCOME}|beslutades|beslöts)(?!\\p{L})`,
    'iu',
  ),
  /^(?:if|when|once|until|unless|whether|after(?! (?:some|much|further|a|an|lengthy|long|brief|short|due|full|considerable|discussion|debate|reviewing|hearing))|efter att|såfremt|innan|inden|hvis|om|när|når)\s/iu,
  /(?<!\p{L})(?:if|once|when|until|unless|whether|såfremt|hvis|därest)\s[^.,;]{0,60}\s(?:agreed|approved|adopted|accepted|carried|godkendt|vedtaget|besluttet|beslutas|godkänns)(?!\p{L})/iu,
  /(?<!\p{L})(?:föreslår|föreslog|yrkar|yrkade|foreslår|foreslog|foreslås|proposes|proposed|suggests|suggested|recommended|recommends|asked|requested)\s(?:att|at|that)\s[^.]{0,120}(?:beslut|godkän|bifall|vedtag|godkend|approve|agree|adopt)/iu,
];
