import type { Command } from 'commander';
import { momentOption } from '../asked-day.js';
import { localTime } from '../print/moment.js';
import type { Session, Shared } from '../session.js';

interface Options extends Shared {
  readonly to: string;
}

export const addClock = (program: Command, session: Session): void => {
  const { help, said } = session.words;
  program
    .command('clock')
    .description(help.commands.clock)
    .requiredOption('--to <date>', help.options.clockTo, momentOption(session.words))
    .action(async (given: Options) => {
      const service = await session.service();
      session.screen.progress(said.movingClock);
      const moved = await service.rehearse(given.to);
      session.show(given, moved, ({ now }) => said.clockMoved(localTime(now)));
    });
};
