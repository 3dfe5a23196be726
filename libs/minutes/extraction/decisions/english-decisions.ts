import type { DecisionRule } from './decision-rules.js';

/** Whoever meets, in English. */
const WE =
  '(?:(?:parish |town |community |district |executive |management |steering |school |church )?(?:council|board|committee|meeting|forum|governors|directors|executive|panel|assembly|members|trustees|officers|chapter|association|society|group|team|club|cooperative|councillors|commissioners|pcc|faculty|senate|commission|those present|everyone|we|all))';
const LATER =
  '(?:(?:until|till|pending)\\s[^.]{2,80}|(?:to|for) (?:the |a |our )?(?:next|future|later|new|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|\\d|\\p{L}{3,12} (?:meeting|term))[^.]{0,60}|(?:at|in|over)(?: the)? (?:next|future|later|summer|winter|spring|autumn)[^.]{0,40})';

/** What is put off or dropped, without a word for a motion. */
export const ENGLISH_REFUSALS: readonly DecisionRule[] = [
  {
    name: 'decision-put-off-english',
    type: 'postponed',
    form: new RegExp(
      `^(?!.{0,80}(?:if|unless|should|could|would|might|may|whether)\\s)(?:[^.]{3,90}\\s)?(?:deferred|postponed|tabled|held over|carr(?:ied|y) (?:forward|over)|to be moved|adjourned)\\s${LATER}\\.?$|^(?:for|item for|on) (?:the )?agenda (?:at|of|for|item)[^.]{0,60}(?:next|future)(?!\\p{L})|^(?:this (?:is |was )?|item )?to be (?:discussed|considered|decided|reviewed|revisited|raised|put on the agenda)(?: further| again)? (?:at|in|for) (?:the |our |a )?(?:next|future|later|march|april|may|june|july)(?!\\p{L})`,
      'iu',
    ),
    reason: 'English notes put a matter off without «was»',
    example: 'Budget deferred to the next meeting.',
  },
  {
    name: 'decision-denied-english',
    type: 'rejected',
    form: /^[^.]{5,160}\.\s(?:denied|declined)\.?$/iu,
    reason: 'what was asked for, and the one word that answers it',
    example: 'Request to paint the pier purple. Denied.',
  },
  {
    name: 'decision-not-pursued-english',
    type: 'dropped',
    form: /(?<!\p{L})(?:(?:was|were|be) not (?:pursued|proceeded with|taken (?:any )?further|progressed)|(?:agreed|decided|resolved) (?:that )?(?:to take )?no further action)(?!\p{L})/iu,
    reason: 'a matter is gone no further with',
    example: 'The plan to buy a boat was not pursued.',
  },
];

/** Any other decision that only English words tell. */
export const ENGLISH_OUTCOMES: readonly DecisionRule[] = [
  {
    name: 'decision-moved-seconded-carried',
    type: 'motion_carried',
    form: /^[\s*_]{0,4}(?:\p{Lu}\.\s)?(?:M\/S\/[CPU](?:\/U)?|MSC|MSP)(?=[\s:(.–-])/u,
    reason: '«M/S/C (Li/Vik) to …»: moved, seconded, carried',
    example: 'M/S/C (Li/Vik) to accept the report.',
  },
  {
    name: 'decision-body-resolves-english',
    type: 'decision',
    form: new RegExp(
      `^(?:[^.]{1,60},\\s)?(?:the )?${WE} (?:have |has |had |then |also |therefore |unanimously |all |formally )*(?:agreed|resolved|decided|voted|approved|adopted|elected|chose|accepted|ratified)(?: unanimously| in principle| \\d{1,2}[-–]\\d{1,2})?(?=\\s(?:to|that|on|not|against|in favou?r|the|a|an|its|this|spending|payment|expenditure|funding)(?!\\p{L})|:)`,
      'iu',
    ),
    reason: 'whoever meets agreed or resolved',
    example: 'The forum agreed to buy a boat.',
  },
  {
    name: 'decision-thing-approved-english',
    type: 'decision',
    form: /^(?!.{0,80}(?:not|never|to be|been|being|if|when|once|until|unless|has|have|had|already|previously|recently|which|that|who|for|reported|said)\s)\p{Lu}[^.:?]{5,100}?\s(?:(?:was|were|is|are)\s)?(?:agreed|approved|adopted|ratified|accepted|carried)(?:\s(?:and signed|as (?:presented|circulated|amended|read|proposed|submitted)|for [^.]{3,60}|unanimously|nem\.? con|by consensus|\([^()]{3,60}\)))?[.:]?$/iu,
    reason: '«Budget approved», «The following were approved for …»: the thing and its outcome',
    example: 'Budget of 200 pounds approved.',
  },
  {
    name: 'decision-agreed-first-english',
    type: 'decision',
    form: /^(?:[\s*_]{0,4})(?:(?:all |unanimously )?agreed(?! (?:with|by|at|earlier|previously|last|before) )|(?:resolved|decided)(?=[:,]| (?:to|that|on|not|unanimously) )|approved(?= (?:the|a|an|payment|spending|expenditure|funding|that|to) ))(?:[,:])?\s(?=[\p{L}\d])/iu,
    reason: 'a note that begins with what was done about the matter',
    example: 'Agreed we close the pier in winter.',
  },
  {
    name: 'decision-no-objection-english',
    type: 'decision',
    form: /^[\s*_]{0,4}\S{0,8}\d{2,4}\/\S{3,}\s.{0,240}[.:;–-]\s(?:no objections?(?: raised)?|support(?:ed)?|objection|object|no comments?)(?: (?:to|on) this application)?\.?$/iu,
    reason: 'what a council says of an application to build',
    example: '26/00123/FUL New pier, Mill Lane. No objection.',
  },
  {
    name: 'decision-election-english',
    type: 'election',
    form: /(?<!\p{L})(?:was|were) (?:unanimously |duly |re-?|co-?)?(?:elected|appointed|co-opted|nominated and elected)(?=\s(?:as|to|onto|chair|vice|secretary|treasurer|president|clerk|unopposed|unanimously|by)(?!\p{L}))|^(?:\p{Lu}\S+\s){1,3}(?:re-?)?elected (?:as )?(?:chair|vice|secretary|treasurer|president)/u,
    reason: 'somebody gets a seat, in English',
    example: 'Kari Li was co-opted onto the council.',
  },
];
