import { dayMeant, type DateOrder } from '../../language/date-order.js';
import { datesIn } from '../../language/dates.js';
import { timesIn, type TimeRange } from '../../language/times.js';
import type { Block } from '../../readers/index.js';

export interface NextMeeting {
  /** `2027-02-03 18:00`; the date alone when no hour is printed. */
  readonly sure: string | null;
  /** As printed, when it does not lie after the meeting. */
  readonly doubtful: string | null;
}

export const NO_NEXT_MEETING: NextMeeting = { sure: null, doubtful: null };

const NEXT =
  /(?:neste|nästa|næste|next)\s(?:\p{L}{1,20}\s)?(?:\p{L}{0,25})?(?:møte|möte|møde|meeting|sammanträde|sammenkomst)\p{L}{0,4}(?!\p{L})/iu;

/** The first «neste møte» that has a date, in its own block or below its heading. */
export const nextMeeting = (
  blocks: readonly Block[],
  meeting: Temporal.PlainDate | null,
  order: DateOrder,
): NextMeeting => {
  for (const [index, block] of blocks.entries()) {
    const said = saidOfNext(block, blocks[index + 1]);
    const found = said === null ? null : meetingIn(said, meeting, order);
    if (found) return found;
  }
  return NO_NEXT_MEETING;
};

/** The words from «neste møte» on; below a title that says no more, those of the next block too. */
const saidOfNext = (block: Block, next: Block | undefined): string | null => {
  const text = spokenOf(block);
  const at = NEXT.exec(text.slice(0, 1_000));
  const isTitle = block.kind === 'heading' || TITLE.test(block.text);
  if (!at || (isTitle && UNTIL.test(text.slice(0, at.index)))) return null;
  const below = isTitle ? ` ${withoutNumber(next?.text ?? '')}` : '';
  return `${text}${below}`.slice(at.index, at.index + 200);
};

/** Of a row with named columns one cell: a date beside it is the deadline of a task. */
const spokenOf = ({ text, row }: Block): string =>
  row ? (row.map(({ passage }) => passage.text).find((cell) => NEXT.test(cell.slice(0, 1_000))) ?? '') : text;

/** `Arbeid fram til neste møte`: a title that speaks of the time before it. */
const UNTIL = /(?<!\p{L})(?:til|mot|før|till|until|before)\s$/iu;

/** A line that says nothing but that the next meeting comes: `9. Nästa möte`, `§ 9 Next meeting:`. */
const TITLE = /^[\s*_§\d.)-]{0,10}\p{L}{4,6}(?: \p{L}{1,25}){1,2}[\s*_.:]{0,6}$/u;

/** `11 oktober 18.00`: right behind the day a time needs no word before it. */
const hourBehind = (near: string): TimeRange | null =>
  timesIn(near) ??
  (/^,?\s\d{1,2}[.:]\d{2}(?!\d)/u.test(near) ? timesIn(`kl. ${near.replace(/^,?\s/u, '')}`) : null);

/** The number of an item is no date: `3.1 Næste møde: …`. */
const withoutNumber = (text: string): string =>
  text.replace(/^[\s\d.)–-]{1,8}\s(?=\p{Lu}\p{Ll}+ \p{L}+)/u, '');

const meetingIn = (
  text: string,
  meeting: Temporal.PlainDate | null,
  order: DateOrder,
): NextMeeting | null => {
  const mention = datesIn(text, meeting)[0];
  if (!mention) return null;
  const day = dayMeant(mention, order);
  if (day === null || (meeting && Temporal.PlainDate.compare(day, meeting) <= 0))
    return { sure: null, doubtful: mention.raw };
  const time = hourBehind(text.slice(mention.end, mention.end + 30));
  return { sure: [day.toString(), ...(time ? [time.start] : [])].join(' '), doubtful: null };
};
