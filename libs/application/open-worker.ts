import {
  askByMail,
  BounceFolder,
  ProtocolCirculationService,
  ReminderService,
  sendProtocolByMail,
  WrittenProcedureService,
  type ExecuteCommand,
} from '#processes';
import { openQueue } from '#queue';
import { answerLinks } from './answer-links.js';
import { partyCalendar } from './calendar-location.js';
import { TestClock } from './clocks.js';
import type { Opened } from './opened.js';
import { protocolText } from './protocol-text.js';
import type { Tingbok } from './tingbok.js';

type Parts = Pick<
  Tingbok,
  'config' | 'clock' | 'logger' | 'database' | 'store' | 'commands' | 'projections' | 'mail' | 'links'
>;
type Working = Pick<Tingbok, 'queue' | 'reminders' | 'procedures' | 'circulations' | 'bounces'>;

/** What a process does not have that only asks and commands. */
export const IDLE: Working = {
  ...{ queue: null, reminders: null, procedures: null, circulations: null, bounces: null },
};

const openReminders = async (
  parts: Parts,
  execute: ExecuteCommand,
  opened: Opened,
): Promise<Pick<Working, 'queue' | 'reminders'>> => {
  const { config, clock, logger, database } = parts;
  const queue = opened.add(
    await openQueue({
      database,
      clock,
      logger,
      ...(config.redisUrl === undefined ? {} : { redisUrl: config.redisUrl }),
    }),
    (part) => part.close(),
  );
  const reminders = new ReminderService({
    ...parts,
    queue,
    publicUrl: config.publicUrl,
    answerLink: answerLinks(parts),
    calendarAddress: partyCalendar(parts),
    ...(clock instanceof TestClock ? { horizon: Temporal.Duration.from({ seconds: 0 }) } : {}),
    execute,
  });
  await reminders.start();
  opened.add(reminders, (part) => part.stop());
  return { queue, reminders };
};

/** Where a mail system delivers what comes back; null where no folder is named. */
const openBounces = async (
  parts: Parts,
  execute: ExecuteCommand,
  opened: Opened,
): Promise<BounceFolder | null> => {
  const { bounceFolder: folder } = parts.config;
  if (folder === undefined) return null;
  const bounces = new BounceFolder({ ...parts, execute, folder });
  await bounces.start();
  return opened.add(bounces, (part) => part.stop());
};

/** What parties are sent between the meetings: decisions to answer, and protocols to comment on. */
const openCorrespondence = (
  parts: Parts,
  execute: ExecuteCommand,
  opened: Opened,
): Pick<Working, 'procedures' | 'circulations'> => {
  const mailing = { ...parts, publicUrl: parts.config.publicUrl, answerLink: answerLinks(parts) };
  const procedures = new WrittenProcedureService({ ...parts, execute, ask: askByMail(mailing) });
  const textOf = (protocolId: string) => protocolText(parts.store, protocolId);
  const send = sendProtocolByMail({ ...mailing, textOf });
  const circulations = new ProtocolCirculationService({ ...parts, execute, send });
  for (const service of [procedures, circulations]) {
    service.start();
    opened.add(service, (part) => part.stop());
  }
  return { procedures, circulations };
};

/** What is done when its time has come: reminders, written procedures, protocols, and reading what came back. */
export const openWorker = async (parts: Parts, opened: Opened): Promise<Working> => {
  const execute: ExecuteCommand = (command) => parts.commands.execute(command);
  const reminding = await openReminders(parts, execute, opened);
  const corresponding = openCorrespondence(parts, execute, opened);
  return { ...reminding, ...corresponding, bounces: await openBounces(parts, execute, opened) };
};
