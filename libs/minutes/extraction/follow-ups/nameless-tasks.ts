import { isOrder } from '../../language/deed-forms.js';
import { isHabit } from '../../language/verbs.js';
import { nobody, type Seen, type Sought } from './sought.js';
import { beginsWithDeed, TICKED_BOX } from './task-marks.js';

/** In a list every entry; in running text below its heading what begins with a deed. */
export const listedTask = ({ sentence, section, isListEntry }: Sought): Seen | null =>
  (isListEntry || beginsWithDeed(sentence.text)) &&
  section === 'tasks' &&
  (/ .* /.test(sentence.text) || beginsWithDeed(sentence.text)) &&
  !sentence.text.endsWith(':') &&
  !isDone(sentence.text)
    ? nobody(0.6)
    : null;

/** Done work is not open: `[x]`, `er sendt`, `ferdig`. */
export const isDone = (text: string): boolean =>
  TICKED_BOX.test(text) ||
  DONE_BEHIND.test(text.slice(-40).normalize('NFKC')) ||
  /(?<!\p{L})(?:er|ble|blei|har|vart) (?:nå |no |allerede |blitt )?(?:sendt|gjort|gjennomført|utført|levert|ferdig|funne[nt]|byttet|reparert|oppdatert)(?!\p{L})/iu.test(
    text,
  );

/** `Kari to write – done`, `… DONE`, also in letters within circles. */
const DONE_BEHIND =
  /(?:[.:;,([–-]\s?)(?:[Dd]one|[Cc]ompleted?|[Cc]losed|[Dd]ischarged|[Kk]lart?|[Uu]dført|[Ff]ærdig)[\s.)\]*]*$|\s(?:DONE|COMPLETED?|CLOSED)[\s.)\]*]*$/u;

/** `Følge opp sak om …`. */
export const followUpTask = ({ sentence: { text } }: Sought): Seen | null =>
  /^(?:følge|følgje) opp\s/iu.test(text) && !isDone(text) ? nobody(0.5) : null;

/** `Ring kommunen.` in a list, or as the only words of its paragraph. */
export const orderTask = ({ sentence: { text }, section, isListEntry }: Sought): Seen | null =>
  isListEntry &&
  section === 'text' &&
  isOrder(text) &&
  / /.test(text) &&
  !/[?:!]\s*$/.test(text) &&
  !isHabit(text)
    ? nobody(0.5)
    : null;
