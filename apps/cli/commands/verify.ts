import type { Command } from 'commander';
import { FORMAT, verifyLogFile, type Verified } from '#audit';
import { Failure } from '../failure.js';
import { faultText, openLogFile, share, spoken } from '../log-file.js';
import { localTime } from '../print/moment.js';
import { plain } from '../print/plain.js';
import type { Session, Shared } from '../session.js';

interface Answer extends Verified {
  readonly file: string;
  readonly format: typeof FORMAT;
  readonly whole: boolean;
}

const verify = async (file: string, session: Session): Promise<Answer> => {
  const { screen, words } = session;
  const { bytes, progress } = await openLogFile(file, session);
  const verified = await verifyLogFile(bytes, (events) =>
    screen.progress(words.log.verifying(events, share(progress()))),
  );
  screen.progress(null);
  return { file, format: FORMAT, whole: verified.faults.length === 0, ...verified };
};

/** What is odd and no fault. */
const noticesOf = ({ unknownTypes }: Verified, { words }: Session): readonly string[] => {
  const types = Object.entries(unknownTypes).map(([type, count]) => `${plain(type)} (${count})`);
  return types.length === 0 ? [] : [words.log.unknownTypes(types.join(', '))];
};

const wholeText = (answer: Answer, session: Session): string => {
  const { log } = session.words;
  const { file, events, streams, first, last, chain } = answer;
  return [
    log.whole(file, events, streams),
    ...(first === null || last === null ? [] : [log.span(localTime(first), localTime(last))]),
    log.chain(spoken(chain)),
    ...noticesOf(answer, session),
  ].join('\n');
};

const faultsText = ({ faults }: Answer, { words }: Session): string =>
  faults.map((fault) => faultText(fault, words)).join('\n');

export const addVerify = (program: Command, session: Session): void => {
  const { commands, arguments: named } = session.words.help;
  program
    .command('verify')
    .description(commands.verify)
    .argument('<file>', named.logFile)
    .action(async (file: string, given: Shared) => {
      const answer = await verify(file, session);
      session.show(
        given,
        answer,
        answer.whole ? () => wholeText(answer, session) : () => faultsText(answer, session),
      );
      if (!answer.whole) throw new Failure(session.words.log.notWhole(file, answer.stopped));
    });
};
