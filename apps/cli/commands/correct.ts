import { Option, type Command } from 'commander';
import type { Correction } from '#domain';
import { dayOption } from '../asked-day.js';
import { Failure } from '../failure.js';
import type { Session, Shared } from '../session.js';
import type { Words } from '../words/words.js';
import { onImport } from './on-import.js';

export interface CorrectOptions extends Shared {
  readonly text?: string;
  readonly owner?: readonly string[];
  readonly nobody?: true;
  readonly with?: readonly string[];
  readonly date?: string;
  readonly withoutDate?: true;
  readonly meetingBody?: string;
  readonly meetingDate?: string;
  readonly followUp?: true;
  readonly decision?: string | true;
  readonly drop?: true;
  readonly asRead?: true;
}

const kindIn = ({ followUp, decision }: CorrectOptions): Correction => {
  if (followUp) return { kind: 'followUp' };
  if (decision === undefined) return {};
  return decision === true
    ? { kind: 'decision' }
    : { kind: 'decision', type: decision as NonNullable<Correction['type']> };
};

const dueIn = ({ date, withoutDate, meetingBody, meetingDate }: CorrectOptions, words: Words): Correction => {
  if ((meetingBody === undefined) !== (meetingDate === undefined)) {
    throw new Failure(words.failure.meetingNeedsBoth, 2);
  }
  return {
    ...(withoutDate ? { due: null } : {}),
    ...(date === undefined ? {} : { due: date }),
    ...(meetingBody === undefined || meetingDate === undefined
      ? {}
      : { dueMeeting: { body: meetingBody, date: meetingDate } }),
  };
};

/** The correction that the options give, whole; none at all is wrong usage unless everything is taken back. */
export const correctionIn = (given: CorrectOptions, words: Words): Correction => {
  const { text, owner, nobody, with: participants, drop, asRead } = given;
  const correction: Correction = {
    ...kindIn(given),
    ...dueIn(given, words),
    ...(text === undefined ? {} : { text }),
    ...(nobody ? { owners: [] } : {}),
    ...(owner === undefined ? {} : { owners: [...owner] }),
    ...(participants === undefined ? {} : { participants: [...participants] }),
    ...(drop ? { dropped: true as const } : {}),
  };
  const isEmpty = Object.keys(correction).length === 0;
  if (isEmpty !== (asRead === true)) throw new Failure(words.failure.oneCorrection, 2);
  return correction;
};

const addOptions = (command: Command, { words }: Session): Command => {
  const { options } = words.help;
  const day = dayOption(words);
  const types = Object.keys(words.labels.decisionTypes);
  return command
    .option('--text <text>', options.text)
    .option('--owner <name...>', options.owner)
    .addOption(new Option('--nobody', options.nobody).conflicts('owner'))
    .option('--with <name...>', options.with)
    .option('--date <date>', options.date, day)
    .addOption(new Option('--without-date', options.withoutDate).conflicts(['date', 'meetingBody']))
    .option('--meeting-body <name>', options.dueMeetingBody)
    .option('--meeting-date <date>', options.dueMeetingDate, day)
    .addOption(new Option('--follow-up', options.followUp).conflicts('decision'))
    .addOption(new Option('--decision [type]', options.decision).choices(types))
    .option('--drop', options.drop)
    .option('--as-read', options.takeBack);
};

export const addCorrect = (program: Command, session: Session): void => {
  const { commands, arguments: named } = session.words.help;
  const command = program
    .command('correct')
    .description(commands.correct)
    .argument('<import>', named.importId)
    .argument('<entry>', named.entry);
  addOptions(command, session).action((id: string, entry: string, given: CorrectOptions) => {
    const entryId = entry.toLowerCase();
    const correction = correctionIn(given, session.words);
    const deed = {
      command: 'CorrectReading',
      data: () => ({ entryId, correction }),
      said: () => session.words.said.corrected(entryId),
    };
    return onImport(id, deed, given, session);
  });
};
