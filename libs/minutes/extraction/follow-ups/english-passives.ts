import { nobody, type Seen, type Sought, type TextRule } from './sought.js';
import { isDone } from './nameless-tasks.js';

export const TO_BE_DONE_RULE: TextRule = {
  name: 'task-to-be-done',
  reason: '«letter of thanks to be sent»: English notes say what is to be done and leave out «is»',
  example: 'Bus shelter – letter of thanks to be sent.',
  find: (sought) => toBeDone(sought),
};

/** Participles of what people go off and do; what is discussed, held or noted is none. */
const DONE =
  'sent|re-?sent|circulated|re-?circulated|contacted|written|drafted|updated|ordered|purchased|bought|invited|arranged|organi[sz]ed|' +
  'prepared|checked|investigated|followed up|chased(?: up)?|replaced|repaired|mended|fixed|published|submitted|distributed|booked|' +
  'forwarded|requested|obtained|sought|recorded|reported|issued|installed|fitted|removed|cleaned|cleared|painted|cut(?: back)?|' +
  'trimmed|paid|returned|amended|advised|informed|asked|raised|added|uploaded|posted|displayed|advertised|created|produced|' +
  'printed|collected|delivered|completed|finali[sz]ed|set up|put up|taken down|moved|reviewed and|researched|sourced|commissioned|' +
  'inspected|serviced|renewed|registered|notified|instructed|erected|re-?erected|planted|shared|revised|rewritten|tested|merged|documented';
const FORM = new RegExp(
  `(?<!\\p{L})(?:still |now )?to be (?:\\p{L}{2,12}ly |then |also )?(?:${DONE})(?!\\p{L})`,
  'iu',
);
/** What these go before is a wish, a rule or a chance, and no task. */
const NO_TASK =
  /(?<!\p{L})(?:need|needs|needed|ha[sd]|have|having|going|wants?|wanted|likely|continues?|appears?|seems?|expected|wished|asked|likes?|hopes?|hoped|able|unable|ready|ought|not|due|used|too|enough|how|what|when|where|which|whether|if|who|supposed|believed|reported|said|thought|understood|allowed|required|plans?|planned|proposals?|proposed|possible|could|might)\s(?:\p{L}{1,12}\s)?$/iu;

const toBeDone = ({ sentence: { text } }: Sought): Seen | null => {
  const form = FORM.exec(text);
  if (!form || isDone(text) || /\?\s*$/.test(text) || NO_TASK.test(text.slice(0, form.index))) return null;
  return nobody(0.55);
};
