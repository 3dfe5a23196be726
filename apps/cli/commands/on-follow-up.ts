import type { FollowUpView } from '#projections';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

/** One thing to do with a follow-up. */
export interface FollowUpDeed {
  readonly command: string;
  /** What the command is told; may need to look at the follow-up, or ask for more. */
  readonly data: (
    followUp: FollowUpView,
    service: Service,
  ) => Readonly<Record<string, unknown>> | Promise<Readonly<Record<string, unknown>>>;
  /** What to say of the follow-up as it then is. */
  readonly said: (text: string, followUp: FollowUpView) => string;
}

/** Finds the follow-up by its id or the beginning of it, does the deed, and says so. */
export const onFollowUp = async (
  text: string,
  deed: FollowUpDeed,
  given: Shared,
  session: Session,
): Promise<void> => {
  const service = await session.service();
  const id = await resolveId(text, ['followUp'], { service, words: session.words.failure });
  const before = await service.ask('follow-up', { id });
  const written = await service.command(deed.command, { id, data: await deed.data(before, service) });
  const after = await service.ask('follow-up', { id });
  session.show(given, written, () => hanging('', deed.said(plain(after.text), after), session.screen.width));
};
