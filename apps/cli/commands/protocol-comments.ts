import type { Command } from 'commander';
import { digestOf } from '#kernel';
import { dayOption } from '../asked-day.js';
import { bytesOf } from '../minutes-file.js';
import { shortId } from '../print/short-id.js';
import { partyNamed } from '../records/acting-owner.js';
import { partyCalled } from '../records/party-called.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

const protocolCalled = (text: string, service: Service, { words }: Session): Promise<string> =>
  resolveId(text, ['protocol'], { service, words: words.failure });

interface Drafting extends Shared {
  readonly file?: string;
}

/** Out of what is known of the meeting, or as it stands in a file. */
const draft = async (meetingId: string, { file }: Drafting, service: Service, session: Session) => {
  if (file === undefined) return service.command('DraftMeetingProtocol', { id: meetingId, data: {} });
  const text = Buffer.from(await bytesOf(file, session)).toString('utf8');
  const { bodyId } = await service.ask('meeting', { id: meetingId });
  const data = { bodyId, meetingId, textHash: digestOf(text), text };
  return service.command('DraftProtocol', { data });
};

const addDraft = (program: Command, session: Session): void => {
  const { protocols, failure } = session.words;
  program
    .command('draft-protocol')
    .description(protocols.commands.draft)
    .argument('<meeting>', protocols.arguments.meetingId)
    .option('--file <file>', protocols.options.file)
    .action(async (text: string, given: Drafting) => {
      const service = await session.service();
      const id = await resolveId(text, ['meeting'], { service, words: failure });
      const written = await draft(id, given, service, session);
      session.show(given, written, (drafted) => protocols.said.drafted(shortId(drafted.id)));
    });
};

interface Circulating extends Shared {
  readonly to?: readonly string[];
  readonly until: string;
}

/** Those who are named; all members of the body, when nobody is. */
const receiversOf = async (id: string, { to }: Circulating, service: Service, { words }: Session) => {
  const { parties } = await service.ask('parties');
  if (to !== undefined) return to.map((name) => partyCalled(name, parties, words.failure).id);
  const { body } = await service.ask('protocol', { id });
  return parties.find((party) => party.id === body.id)?.members ?? [];
};

const addCirculating = (program: Command, session: Session): void => {
  const { protocols } = session.words;
  program
    .command('circulate-protocol')
    .description(protocols.commands.circulate)
    .argument('<id>', protocols.arguments.protocolId)
    .requiredOption('--until <date>', protocols.options.until, dayOption(session.words))
    .option('--to <name...>', protocols.options.to)
    .action(async (text: string, given: Circulating) => {
      const service = await session.service();
      const id = await protocolCalled(text, service, session);
      const to = await receiversOf(id, given, service, session);
      const data = { to, commentsUntil: given.until };
      const written = await service.command('CirculateProtocol', { id, data });
      session.show(given, written, () => protocols.said.circulated(shortId(id), to.length, given.until));
    });
};

interface Commenting extends Shared {
  readonly party: string;
  readonly text: string;
  readonly passage?: string;
  readonly by?: string;
}

const addCommenting = (program: Command, session: Session): void => {
  const { protocols } = session.words;
  program
    .command('comment-protocol')
    .description(protocols.commands.comment)
    .argument('<id>', protocols.arguments.protocolId)
    .requiredOption('--party <party>', protocols.options.party)
    .requiredOption('--text <text>', protocols.options.text)
    .option('--passage <text>', protocols.options.about)
    .option('--by <name>', protocols.options.by)
    .action(async (id: string, given: Commenting) => {
      const service = await session.service();
      const protocolId = await protocolCalled(id, service, session);
      const { text, passage = null, by } = given;
      const partyId = await partyNamed(given.party, service, session.words);
      const data = { partyId, text, passage, ...(by === undefined ? {} : { by }) };
      const written = await service.command('CommentOnProtocol', { id: protocolId, data });
      session.show(given, written, () => protocols.said.commented(shortId(protocolId)));
    });
};

/** A protocol on its way to its approval: drafted, sent out, commented on. */
export const addProtocolComments = (program: Command, session: Session): void => {
  for (const add of [addDraft, addCirculating, addCommenting]) add(program, session);
};
