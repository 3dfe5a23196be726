import type { Command } from 'commander';
import { cutNotice, paragraphs } from '../print/page.js';
import { plain } from '../print/plain.js';
import { protocolText, protocolTable } from '../print/protocol.js';
import { shortId } from '../print/short-id.js';
import { resolveId } from '../records/resolve-id.js';
import type { Service } from '../service/port.js';
import type { Session, Shared } from '../session.js';

interface Listing extends Shared {
  readonly body?: string;
}

const addList = (program: Command, session: Session): void => {
  program
    .command('protocols')
    .description(session.words.protocols.commands.list)
    .option('--body <body>', session.words.help.options.body)
    .action(async (given: Listing) => {
      const { body } = given;
      const service = await session.service();
      const answer = await service.ask('protocols', { body });
      const { meetings } = await service.ask('meetings', { body });
      session.show(given, answer, ({ protocols }) =>
        paragraphs(protocolTable(protocols, meetings, session), cutNotice(protocols, session)),
      );
    });
};

const idOf = (text: string, service: Service, { words }: Session): Promise<string> =>
  resolveId(text, ['protocol'], { service, words: words.failure });

const addShow = (program: Command, session: Session): void => {
  const { protocols } = session.words;
  program
    .command('protocol')
    .description(protocols.commands.show)
    .argument('<id>', protocols.arguments.protocolId)
    .action(async (text: string, given: Shared) => {
      const service = await session.service();
      const found = await service.ask('protocol', { id: await idOf(text, service, session) });
      session.show(given, found, () => protocolText(found, session));
    });
};

interface Approving extends Shared {
  readonly at: string;
  readonly change?: readonly string[];
}

const addApprove = (program: Command, session: Session): void => {
  const { protocols, failure } = session.words;
  program
    .command('approve-protocol')
    .description(protocols.commands.approve)
    .argument('<id>', protocols.arguments.protocolId)
    .requiredOption('--at <meeting>', protocols.options.at)
    .option('--change <text...>', protocols.options.change)
    .action(async (text: string, given: Approving) => {
      const service = await session.service();
      const id = await idOf(text, service, session);
      const atMeetingId = await resolveId(given.at, ['meeting'], { service, words: failure });
      const data = { atMeetingId, changes: [...(given.change ?? [])] };
      const written = await service.command('ApproveProtocol', { id, data });
      const { approvedAt } = await service.ask('protocol', { id });
      const meeting = plain(approvedAt?.title ?? atMeetingId);
      session.show(given, written, () => protocols.said.approved(shortId(id), meeting));
    });
};

interface Correcting extends Shared {
  readonly passage: string;
  readonly shouldSay: string;
  readonly reason: string;
  readonly by?: string;
}

const addCorrect = (program: Command, session: Session): void => {
  const { protocols, help } = session.words;
  program
    .command('correct-protocol')
    .description(protocols.commands.correct)
    .argument('<id>', protocols.arguments.protocolId)
    .requiredOption('--passage <text>', protocols.options.passage)
    .requiredOption('--should-say <text>', protocols.options.shouldSay)
    .requiredOption('--reason <text>', help.options.reason)
    .option('--by <name>', protocols.options.by)
    .action(async (text: string, given: Correcting) => {
      const service = await session.service();
      const id = await idOf(text, service, session);
      const { passage, shouldSay, reason, by } = given;
      const data = { passage, shouldSay, reason, ...(by === undefined ? {} : { by }) };
      const written = await service.command('CorrectProtocol', { id, data });
      session.show(given, written, () => protocols.said.corrected(shortId(id)));
    });
};

/** Protocols: seen, approved, corrected beside the text. */
export const addProtocols = (program: Command, session: Session): void => {
  for (const add of [addList, addShow, addApprove, addCorrect]) add(program, session);
};
