import { withNotices } from '../print/notices.js';
import { shortId } from '../print/short-id.js';
import { resolveId } from '../records/resolve-id.js';
import type { ImportAnswer, Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

type Data = Readonly<Record<string, unknown>>;

/** One thing to do with an import. */
export interface ImportDeed {
  readonly command: string;
  /** What the command is told; may need to look at the import, or ask for more. */
  readonly data: (id: string, service: Service) => Data | Promise<Data>;
  /** What to say; by the beginning of the import's id, and as the import then is. */
  readonly said: (id: string, after: ImportAnswer) => string;
}

/** Finds the import by its id or the beginning of it, does the deed, says so and what can be done next. */
export const onImport = async (
  text: string,
  deed: ImportDeed,
  given: Shared,
  session: Session,
): Promise<void> => {
  const service = await session.service();
  const id = await resolveId(text, ['import'], { service, words: session.words.failure });
  const written = await service.command(deed.command, { id, data: await deed.data(id, service) });
  const after = await service.ask('import', { id });
  const { openQuestions, stage } = after;
  session.show(given, { ...written, stage, openQuestions }, () =>
    withNotices(deed.said(shortId(id), after), written, session),
  );
};
