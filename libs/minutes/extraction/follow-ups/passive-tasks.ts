import { datesIn } from '../../language/dates.js';
import { passiveDeedAt } from '../../language/deed-forms.js';
import { BENT_PASSIVES } from '../../language/neighbour-stems.js';
import { isToldInSwedish } from '../../language/told.js';
import { handPassiveAt, isNorm, isPassiveTask, sentPassiveAt } from '../../language/verbs.js';
import { deadlineIn } from './deadlines.js';
import type { Context } from '../context.js';
import { isDone } from './nameless-tasks.js';
import { nobody, type Seen, type Sought } from './sought.js';
import { subjectsAt, type Subject } from './subjects.js';
import { isListed, isSomebody } from './task-marks.js';

/** Talk of what could be, or of what follows from something else. */
const CONDITIONAL =
  /(?:vil|skal) bli \p{L}{3,20} når\s|^(?:skal|vil)(?!\p{L}|\s\p{L}{3,20}(?:es|ast)(?!\p{L}))|(?<!\p{L})(?:förhoppningsvis|förslagsvis|eventuellt|kanske|måske|kan|kunne|kanskje|bør|burde|hvis|dersom|viss|att?|hvordan|korleis|som skal|slik)(?!\p{L})|(?:^|,\s|usikkert\s|usikker\s|spørsmål\s|diskutert\s|drøftet\s|drøfta\s|vurdert\s)om(?!\p{L})|\?\s*$|:[*_\s]*$/iu;

/** `vil bli låst`: done by somebody, whatever it is. */
const WILL_BE = /(?<!\p{L})(?:vil|skal) (?:bli|verte|blive)(?!\p{L})/iu;
/** Swedish and Danish passives of deeds, and any behind Swedish `ska`. */
const ABROAD = new RegExp(
  `(?<!\\p{L})(?:${BENT_PASSIVES.join('|')}|ska(?:ll)? (?:\\p{L}{1,12} )?\\p{L}{2,20}[aå]s)(?!\\p{L})`,
  'iu',
);

export const namelessTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  if (!isPassiveTask(text) || !isDeedIn(text) || !isOpen(text) || isNorm(text)) return null;
  const isAhead = datesIn(text, context.meetingDate).length > 0 || /(?:skall?|vil|ska)\s/iu.test(text);
  return isAhead ? byAgent(text, context) : null;
};

/** What happens in the passive voice without being anybody's deed (`behandles`, `avholdes`) is an event. */
const isDeedIn = (text: string): boolean =>
  passiveDeedAt(text) >= 0 || WILL_BE.test(text) || ABROAD.test(text);

/** Before a deed these make it talk, a wish or a rule; behind it (`om …`, `at …`) they open what it is about. */
const TALK_BEFORE =
  /(?<!\p{L})(?:förhoppningsvis|förslagsvis|eventuellt|kanske|måske|muligvis|forhåbentlig|formentlig|kan|kunne|kanskje|bør|burde|skulle|hvis|dersom|viss|att?|hvordan|korleis|slik|ikke|ikkje|aldri|ingen|ble|blei|vart|var|hva|kva)(?!\p{L})|(?:^|,\s)om\s|(?:som (?:skal|må|bør|kan)|(?:^|\s)(?:han|hun|ho|de|dei|vi|man|ein|en|som))\s$/iu;
/** `skal males`, `vil bli sendt` have a rule of their own. */
const ANNOUNCED = /(?<!\p{L})(?:skal|ska|vil)\s(?:\p{L}{1,12}\s)?$/iu;
/** Behind a deed these ask, doubt or go on. */
const TALK_BEHIND =
  /^(?:gis|gjevast|blir gitt|vert gjeve) (?:anledning|høve|mulighet|rom|tid)|(?<!\p{L})(?:hvis|dersom|viss)(?!\p{L})|[?:][*_\s]*$/iu;

const isOrdered = (text: string, at: number): boolean =>
  at >= 0 &&
  !TALK_BEFORE.test(text.slice(0, at)) &&
  !TALK_BEHIND.test(text.slice(at)) &&
  !isDone(text) &&
  !isNorm(text);

/** `Brev sendes naboene.` */
export const sentTask = ({ sentence: { text }, context }: Sought): Seen | null =>
  isOrdered(text, sentPassiveAt(text)) ? byAgent(text, context) : null;

/** `Nye skilt bestilles`, `Garn blir kjøpt inn`, `Det må bestilles benker`; as a resolution without a day it is the decision itself. */
export const madeTask = ({ sentence: { text }, section, context }: Sought): Seen | null => {
  if (sentPassiveAt(text) >= 0 || BY_AGENT.test(text)) return null;
  if (section === 'decision' && deadlineIn(text, context).due === null) return null;
  const at = [passiveDeedAt(text), handPassiveAt(text)].find((place) => isOrdered(text, place));
  return at !== undefined && !ANNOUNCED.test(text.slice(0, at)) ? byAgent(text, context) : null;
};

/** `Det tas ny opptelling til høsten`, `det blir befaring til våren`. */
const COMING =
  /^det\s(?:tas|takast|blir|vert)\s(?:\p{L}{1,20}\s){0,3}\p{L}{2,20}ing(?:a|en)?\s[^.]{0,60}?(?:til|utover|i løpet av|i laupet av)\s(?:høsten|hausten|våren|sommeren|sommaren|vinteren|vinter|helga|neste)(?!\p{L})/iu;
export const comingTask = ({ sentence: { text }, section }: Sought): Seen | null =>
  section !== 'decision' && COMING.test(text.slice(0, 300)) && !isDone(text) ? nobody(0.5) : null;

const isOpen = (text: string): boolean => !isDone(text) && !CONDITIONAL.test(text);

const BY_AGENT = /(?<!\p{L})\p{L}{3,20}(?:es|ast)\s(?:opp\s|ut\s|fram\s|frem\s|\p{L}{3,15}l[ie]g\s)?av\s/iu;
const AGENT = /\p{L}(?:es|ast|t|d|ne)\s(?:opp\s|ut\s|fram\s|frem\s|\p{L}{3,15}l[ie]g\s)?av\s/iu;
/** What is done so by somebody is how things are, not a task. */
const STANDING =
  /(?:ledes|leies|leiast|drives|drivast|eies|eigast|dekkes|dekkast|betales|betalast|finansieres|støttes|representeres|brukes|preges|godkjennes|vedtas)\s/iu;

const isStanding = (passive: string, text: string): boolean =>
  STANDING.test(passive) || isToldInSwedish(text);

/** `Brevet skrives av Kari`. */
export const agentTask = ({ sentence: { text }, context }: Sought): Seen | null => {
  const passive = BY_AGENT.exec(text)?.[0] ?? byListed(text, context);
  const isTask = passive !== null && !isStanding(passive, text) && isOpen(text) && !isNorm(text);
  const subjects = isTask ? agentsIn(text, context) : [];
  return subjects.length > 0 ? { subjects, confidence: 0.8 } : null;
};

/** `gjøres i påsken av Kari`: further on only those in the lists are taken for doers. */
const FAR_AGENT =
  /(?<!\p{L})\p{L}{3,20}(?:es|ast)\s(?:\p{L}{1,15}\s){0,3}(?!(?:bestående|beståande|består|grunn|hjelp|løpet|laupet|utgangen|utgongen|slutten|begynnelsen|del|deler|antall|valg|val|form|stedet|staden)\s)\p{L}{1,15}\sav\s(?=\p{Lu})/u;
const byListed = (text: string, context: Context): string | null => {
  const far = FAR_AGENT.exec(text);
  if (!far) return null;
  const { subjects } = subjectsAt(text, far.index + far[0].length, context.book);
  return subjects.length > 0 && subjects.every((subject) => isListed(subject, context)) ? far[0] : null;
};

const agentsIn = (text: string, context: Context): readonly Subject[] => {
  const agent = AGENT.exec(text) ?? FAR_AGENT.exec(text);
  if (!agent) return [];
  const { subjects } = subjectsAt(text, agent.index + agent[0].length, context.book);
  return subjects.every((subject) => isSomebody(subject, context)) ? subjects : [];
};

const byAgent = (text: string, context: Context): Seen => {
  const subjects = agentsIn(text, context);
  return subjects.length > 0 ? { subjects, confidence: 0.8 } : nobody(0.5);
};
