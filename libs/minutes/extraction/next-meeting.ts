import { datesIn } from '../language/dates.js';
import { timesIn } from '../language/times.js';
import type { Block } from '../readers/index.js';

export interface NextMeeting {
  /** `2027-02-03 18:00`; the date alone when no hour is printed. */
  readonly sure: string | null;
  /** As printed, when it does not lie after the meeting. */
  readonly doubtful: string | null;
}

const NEXT = /(?:neste|nästa|næste|next)\s(?:\p{L}{0,25})?(?:møte|möte|møde|meeting)\p{L}{0,4}(?!\p{L})/iu;

/** The first «neste møte» that has a date, in its own block or below its heading. */
export const nextMeeting = (blocks: readonly Block[], meeting: Temporal.PlainDate | null): NextMeeting => {
  for (const [index, block] of blocks.entries()) {
    const at = NEXT.exec(block.text.slice(0, 1_000));
    if (!at) continue;
    const below = block.kind === 'heading' ? ` ${blocks[index + 1]?.text ?? ''}` : '';
    const found = meetingIn(`${block.text}${below}`.slice(at.index, at.index + 200), meeting);
    if (found) return found;
  }
  return { sure: null, doubtful: null };
};

const meetingIn = (text: string, meeting: Temporal.PlainDate | null): NextMeeting | null => {
  const mention = datesIn(text, meeting)[0];
  if (!mention) return null;
  if (meeting && Temporal.PlainDate.compare(mention.date, meeting) <= 0)
    return { sure: null, doubtful: mention.raw };
  const time = timesIn(text.slice(mention.end, mention.end + 30));
  return { sure: [mention.date.toString(), ...(time ? [time.start] : [])].join(' '), doubtful: null };
};
