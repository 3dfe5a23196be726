import type { DecisionType } from '../../reading.js';
import { DECISION_RULES, type DecisionRule } from './decision-rules.js';
import { NEIGHBOUR_KINDS, NEIGHBOUR_OUTCOMES, NEIGHBOUR_REFUSALS } from './neighbour-decisions.js';
import { ENGLISH_OUTCOMES, ENGLISH_REFUSALS } from './english-decisions.js';
import { NEIGHBOUR_DOUBTS } from './neighbour-doubts.js';
import { PLAIN_DECISIONS, PLAIN_REFUSALS } from './plain-decisions.js';
import { EARLIER_OR_HOPED } from './decided-elsewhere.js';
import type { IsOn } from '../rule.js';

/** What everybody agreed on is a decision, unless it says that somebody is to do something. */
export const AGREEMENT_RULES: readonly DecisionRule[] = [
  {
    name: 'decision-agreed',
    type: 'decision',
    form: /(?<!\p{L})(?:(?:ble|blei|vart|var|er|blir|vert) (?:alle )?(?:enige|einige|enig|einig|samde|samd)|(?:var|er|ble|blei|vart) det (?:enighet|semje|einigheit)|^(?:full |bred |brei )?(?:enighet|semje|einigheit|enige|einige|samde)|det (?:var|er|ble|blei|vart) (?:bred |brei |full )?(?:enighet|semje|einigheit)) om (?=(?:at|å) )/iu,
    reason: 'what was agreed on',
    example: 'Møtet var enig om at kaia er for liten.',
  },
  {
    name: 'decision-concluded',
    type: 'decision',
    form: /(?<!\p{L})(?:konkluderte med|konkluderer med|(?:ble|blei|vart) (?:det )?konkludert med|konkluderte|(?:beslutningen|konklusjonen|avgjerda|konklusjon|beslutning) (?:er|ble|blei|vart) (?:at|å)|^(?:vi|me|styret|gruppa|utvalget|utvalet|møtet) kom fra?m til)(?!\p{L})/iu,
    reason: 'the end of a discussion',
    example: 'Konklusjonen ble at kaia er for liten.',
  },
];

/** An outcome, and the rule that found it. */
export interface Outcome {
  readonly type: DecisionType;
  readonly rule: string;
}

const ALL_RULES: readonly DecisionRule[] = [
  ...NEIGHBOUR_REFUSALS,
  ...ENGLISH_REFUSALS,
  ...NEIGHBOUR_KINDS,
  ...PLAIN_REFUSALS,
  ...DECISION_RULES,
  ...PLAIN_DECISIONS,
  ...NEIGHBOUR_OUTCOMES,
  ...ENGLISH_OUTCOMES,
];

const NEGATIVE: ReadonlySet<DecisionType> = new Set(['rejected', 'postponed', 'dropped']);

/** These speak of earlier meetings by their nature. */
const FORMAL: ReadonlySet<DecisionType> = new Set(['minutes_approved', 'approval_formal']);

const OUTCOME =
  '(?:vedtatt|vedtas|vedteke|vedtekne|godkjent|godkjend|godkjennes|valgt|vald|valt|innvilget|innvilges|bifalt|besluttet|bestemt|støttet|enighet|enige?|einige?|semje|samde?|til)';
/** What is denied, wished, or a condition is no outcome; whose it was at another meeting is not this one's. */
const DOUBTS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:ikke|ikkje|inte|aldri|verken|ingen|inga)\\s(?:\\p{L}{1,20}\\s){0,2}${OUTCOME}(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})(?:skal|må|bør|kan|vil|kunne|burde|skulle|måtte)\s(?:[\p{L}]{1,20}\s){0,4}?(?:bli\s|verte\s|bli\s|vere\s|være\s)?(?:vedtatt|vedtas|vedta|vedteke|vedtakast|godkjent|godkjend|godkjennes|godkjennast|valgt|vald|valt|velges|innvilget|innvilges|besluttet|bestemt|utsettes|utsatt|utsett)(?!\p{L})/iu,
  /(?<!\p{L})(?:som|tidligere|tidlegare)\s(?:(?:ble|blei|vart|er)\s)?(?:\p{L}{1,20}\s)?(?:vedtatt|vedteke|godkjent|godkjend|valgt|vald|valt|besluttet|bestemt|innvilget|vedtok)(?!\p{L})/iu,
  /(?<!\p{L})(?:er|har vært|var)\s(?:vedtatt|vedteke|vedtekne|godkjent|godkjend)\sav\s/iu,
  /(?<!\p{L})(?:hvis|dersom|viss|at)\s[^.]{0,60}\s(?:vedtas|godkjennes|innvilges|velges|vedtakast|godkjennast)(?!\p{L})/iu,
  /^(?:når|etter at|da|før|siden|sidan)\s/iu,
  ...NEIGHBOUR_DOUBTS,
];

/** What follows from something else, is asked, or is told of another time. */
const CONDITIONS: readonly RegExp[] = [
  /^(?:hvis|dersom|viss|om|den gangen|den gongen)\s/iu,
  /(?:har|hadde) fått\s(?:[^.]{0,80}\s)?(?:innvilget|innvilga|avslått)/iu,
  /\?\s*$/u,
];

const isOnCondition = (sentence: string): boolean => CONDITIONS.some((form) => form.test(sentence));
const isDoubtful = (sentence: string): boolean => DOUBTS.some((form) => form.test(sentence));

/** What kind of decision a sentence is; null when it is none, and when it could be the opposite. */
export const outcomeIn = (sentence: string, isOn: IsOn): Outcome | null => {
  const rule = ALL_RULES.find((candidate) => isOn(candidate) && candidate.form.test(sentence));
  if (!rule || isOnCondition(sentence)) return null;
  if (!rule.isSure && !NEGATIVE.has(rule.type) && isDoubtful(sentence)) return null;
  if (!FORMAL.has(rule.type) && EARLIER_OR_HOPED.some((form) => form.test(sentence))) return null;
  return { type: rule.type, rule: rule.name };
};

/** What was agreed on: asked where no task was found. */
export const agreementIn = (sentence: string, isOn: IsOn): Outcome | null => {
  const rule = AGREEMENT_RULES.find((candidate) => isOn(candidate) && candidate.form.test(sentence));
  return rule && !isOnCondition(sentence) && !isDoubtful(sentence)
    ? { type: rule.type, rule: rule.name }
    : null;
};

export const isDecision = (sentence: string, isOn: IsOn): boolean => outcomeIn(sentence, isOn) !== null;
