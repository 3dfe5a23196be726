import { Option, type Command } from 'commander';
import { decisionCommands, meetingIdOf, protocolIdOf, sameMeeting } from '#domain';
import { dayOption } from '../asked-day.js';
import { plain } from '../print/plain.js';
import { shortId } from '../print/short-id.js';
import { hanging } from '../print/wrap.js';
import { partyNamed } from '../records/acting-owner.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Recording extends Shared {
  readonly body: string;
  readonly text: string;
  readonly at: string;
  readonly item?: string;
  readonly type: string;
}

const record = async (given: Recording, session: Session): Promise<void> => {
  const { words, screen } = session;
  const service = await session.service();
  const { text, type: kind, item = null } = given;
  const bodyId = await partyNamed(given.body, service, words);
  const meetingId = await resolveId(given.at, ['meeting'], { service, words: words.failure });
  const source = { meetingId, item, itemSeq: null, sentence: text };
  const written = await service.command('RecordDecision', { data: { bodyId, text, kind, source } });
  session.show(given, written, ({ id }) =>
    hanging('', words.decisions.said.recorded(shortId(id), plain(text)), screen.width),
  );
};

const addRecording = (program: Command, session: Session): void => {
  const { commands, options } = session.words.decisions;
  const kinds = decisionCommands.RecordDecision.shape.kind.options;
  program
    .command('record-decision')
    .description(commands.record)
    .requiredOption('--body <body>', options.proposalBody)
    .requiredOption('--text <text>', options.text)
    .requiredOption('--at <meeting>', options.atMeeting)
    .option('--item <number>', options.item)
    .addOption(new Option('--type <type>', options.kind).choices(kinds).default('decision'))
    .action((given: Recording) => record(given, session));
};

interface Approving extends Shared {
  readonly body: string;
  readonly date: string;
  readonly start?: string;
  readonly at: string;
  readonly change?: readonly string[];
}

/** The meeting that is meant; the id that it would have, where it is not known: its minutes may still come in. */
const meetingMeant = async (
  { bodyId, date, start }: { readonly bodyId: string; readonly date: string; readonly start: string | null },
  service: Service,
): Promise<string> => {
  const { meetings } = await service.ask('meetings', { body: bodyId });
  const known = meetings
    .filter((one) => one.date === date && one.cancelled === null)
    .map((one) => ({ id: one.id, start: one.start, isHeld: one.attendance !== null }));
  return sameMeeting(known, start)?.id ?? meetingIdOf(bodyId, date, start);
};

const approve = async (given: Approving, session: Session): Promise<void> => {
  const { words } = session;
  const service = await session.service();
  const { date, start = null, change = [] } = given;
  const bodyId = (await partyNamed(given.body, service, words)) ?? '';
  const atMeetingId = await resolveId(given.at, ['meeting'], { service, words: words.failure });
  const id = protocolIdOf(await meetingMeant({ bodyId, date, start }, service));
  const data = { atMeetingId, changes: [...change], external: { bodyId, date, start } };
  const written = await service.command('ApproveProtocol', { id, data });
  const { approvedAt } = await service.ask('protocol', { id });
  const meeting = plain(approvedAt?.title ?? atMeetingId);
  session.show(given, written, () => words.protocols.said.approved(shortId(id), meeting));
};

const addApproving = (program: Command, session: Session): void => {
  const { commands, options } = session.words.protocols;
  program
    .command('approve-external-protocol')
    .description(commands.approveExternal)
    .requiredOption('--body <body>', options.body)
    .requiredOption('--date <date>', options.date, dayOption(session.words))
    .option('--start <time>', options.start)
    .requiredOption('--at <meeting>', options.at)
    .option('--change <text...>', options.change)
    .action((given: Approving) => approve(given, session));
};

/** What minutes say that were not dropped in: a decision of a meeting, and the protocol that it approved. */
export const addFromMinutes = (program: Command, session: Session): void => {
  for (const add of [addRecording, addApproving]) add(program, session);
};
