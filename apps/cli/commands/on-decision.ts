import type { DecisionView } from '#projections';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

type Data = Readonly<Record<string, unknown>>;

/** One thing to do with a decision. */
export interface DecisionDeed {
  readonly command: string;
  /** What the command is told; may need to look at the decision, or ask for more. */
  readonly data: (decision: DecisionView, service: Service) => Data | Promise<Data>;
  /** What to say of the decision as it then is. */
  readonly said: (text: string, decision: DecisionView) => string;
}

/** Finds the decision by its id or the beginning of it, does the deed, and says so. */
export const onDecision = async (
  text: string,
  deed: DecisionDeed,
  given: Shared,
  session: Session,
): Promise<void> => {
  const service = await session.service();
  const id = await resolveId(text, ['decision'], { service, words: session.words.failure });
  const before = await service.ask('decision', { id });
  const written = await service.command(deed.command, { id, data: await deed.data(before, service) });
  const after = await service.ask('decision', { id });
  session.show(given, written, () => hanging('', deed.said(plain(after.text), after), session.screen.width));
};
