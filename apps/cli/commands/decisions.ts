import { Option, type Command } from 'commander';
import { momentOption } from '../asked-day.js';
import { decisionTable, decisionText } from '../print/decisions.js';
import { cutNotice, paragraphs } from '../print/page.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

interface Listing extends Shared {
  readonly body?: string;
  readonly stage?: string;
  readonly at?: string;
  readonly known?: string;
}

const addList = (program: Command, session: Session): void => {
  const { help, decisions } = session.words;
  const moment = momentOption(session.words);
  program
    .command('decisions')
    .description(decisions.commands.list)
    .option('--body <body>', help.options.body)
    .addOption(new Option('--stage <stage>', decisions.options.stage).choices(Object.keys(decisions.stages)))
    .option('--at <date>', help.options.at, moment)
    .option('--known <date>', help.options.known, moment)
    .action(async (given: Listing) => {
      const { body, stage, at, known } = given;
      const answer = await (await session.service()).ask('decisions', { body, stage, at, known });
      session.show(given, answer, ({ decisions: rows }) =>
        rows.length === 0
          ? decisions.said.none
          : paragraphs(decisionTable(rows, session), cutNotice(rows, session)),
      );
    });
};

interface Showing extends Shared {
  readonly at?: string;
}

const addShow = (program: Command, session: Session): void => {
  const { help, decisions, failure } = session.words;
  program
    .command('decision')
    .description(decisions.commands.show)
    .argument('<id>', decisions.arguments.id)
    .option('--at <date>', help.options.at, momentOption(session.words))
    .action(async (text: string, given: Showing) => {
      const service = await session.service();
      const id = await resolveId(text, ['decision'], { service, words: failure });
      const found = await service.ask('decision', { id, at: given.at });
      session.show(given, found, () => decisionText(found, session));
    });
};

export const addDecisions = (program: Command, session: Session): void => {
  for (const add of [addList, addShow]) add(program, session);
};
