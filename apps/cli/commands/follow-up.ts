import type { Command } from 'commander';
import { followUpText } from '../print/follow-up.js';
import { resolveId } from '../records/resolve-id.js';
import type { Session, Shared } from '../session.js';

export const addFollowUp = (program: Command, session: Session): void => {
  const { help, followUps, failure } = session.words;
  program
    .command('follow-up')
    .description(followUps.commands.show)
    .argument('<id>', help.arguments.followUpId)
    .action(async (text: string, given: Shared) => {
      const service = await session.service();
      const id = await resolveId(text, ['followUp'], { service, words: failure });
      const found = await service.ask('follow-up', { id });
      session.show(given, found, () => followUpText(found, session));
    });
};
