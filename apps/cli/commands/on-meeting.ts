import type { MeetingView } from '#projections';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

/** One thing to do with a meeting. */
export interface MeetingDeed {
  readonly command: string;
  /** What the command is told; may need to look at the meeting. */
  readonly data: (meeting: MeetingView) => Readonly<Record<string, unknown>>;
  /** What to say of the meeting as it then is. */
  readonly said: (title: string, meeting: MeetingView) => string;
}

/** Finds the meeting by its id or the beginning of it, does the deed, and says so. */
export const onMeeting = async (
  text: string,
  deed: MeetingDeed,
  given: Shared,
  session: Session,
): Promise<void> => {
  const service = await session.service();
  const id = await resolveId(text, ['meeting'], { service, words: session.words.failure });
  const before = await service.ask('meeting', { id });
  const written = await service.command(deed.command, { id, data: deed.data(before) });
  const after = await service.ask('meeting', { id });
  session.show(given, written, () => hanging('', deed.said(plain(after.title), after), session.screen.width));
};
