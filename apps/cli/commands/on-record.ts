import type { RecordKind } from '#projections';
import { plain } from '../print/plain.js';
import { hanging } from '../print/wrap.js';
import { resolveId } from '../records/resolve-id.js';
import type { Answers, Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

type Data = Readonly<Record<string, unknown>>;

/** One thing to do with a record. */
export interface Deed<View> {
  readonly command: string;
  /** What the command is told; may need to look at the record, or ask for more. */
  readonly data: (before: View, service: Service) => Data | Promise<Data>;
  /** What to say of the record as it then is. */
  readonly said: (text: string, after: View) => string;
}

/** Records of one kind: how one is asked for, and what it is called when something is said of it. */
interface Records<Name extends keyof Answers> {
  readonly kind: RecordKind;
  readonly query: Name;
  readonly textOf: (record: Answers[Name]) => string;
}

const on =
  <Name extends keyof Answers>({ kind, query, textOf }: Records<Name>) =>
  async (text: string, deed: Deed<Answers[Name]>, given: Shared, session: Session): Promise<void> => {
    const { words, screen } = session;
    const service = await session.service();
    const id = await resolveId(text, [kind], { service, words: words.failure });
    const before = await service.ask(query, { id });
    const written = await service.command(deed.command, { id, data: await deed.data(before, service) });
    const after = await service.ask(query, { id });
    session.show(given, written, () => hanging('', deed.said(plain(textOf(after)), after), screen.width));
  };

/** Each of these finds its record by the id or the beginning of it, does the deed, and says so. */
export const onFollowUp = on({ kind: 'followUp', query: 'follow-up', textOf: ({ text }) => text });
export const onDecision = on({ kind: 'decision', query: 'decision', textOf: ({ text }) => text });
export const onMeeting = on({ kind: 'meeting', query: 'meeting', textOf: ({ title }) => title });
