import { CommandExecutor } from '#application';
import { setContactPoint } from '#contacts';
import type { TingbokCommand } from '#domain';
import { openPostgresEventStore, type EventStore } from '#event-store';
import { isRefusal, type Clock } from '#kernel';
import { openSmtp, type MailTransport, type OutgoingMail } from '#mail';
import { reminders, ReminderService, type ExecuteCommand } from '#processes';
import { LogTail, Projections, readModels } from '#projections';
import { openQueue } from '#queue';
import { idOf } from './data.js';
import type { Engine } from './harness/engine.js';
import { fromCallers } from './harness/load.js';
import type { Stage } from './harness/stage.js';
import { FROM } from './sink.js';

/** All that sends reminders, as the program puts it together, on a log of the benchmark's own. */
export interface Reminding {
  readonly service: ReminderService;
  readonly store: EventStore;
  readonly projections: Projections;
  /** Told of each mail that was accepted. */
  onAccepted: (mail: OutgoingMail) => void;
  /** Told of each mail whose acceptance stands in the log. */
  onSent: () => void;
  tell(id: string, command: TingbokCommand): Promise<void>;
  /** Waits until the read models and timers have come to the end of the log. */
  settled(): Promise<void>;
}

interface Parts {
  readonly engine: Engine;
  readonly clock: Clock;
  readonly smtpUrl: string;
  /** How far ahead jobs are given to the queue. */
  readonly horizon: Temporal.Duration;
}

const LONGEST_MS = 10 * 60_000;
const ACTOR = { kind: 'process', id: 'bench' } as const;

const logger = {
  error: (_: object, message: string): never => {
    throw new Error(message);
  },
};

const opened = ({ engine: { database }, clock }: Parts, stage: Stage) => {
  const store = stage.use(openPostgresEventStore(database, clock), (one) => one.close());
  const followers: { wake(): void }[] = [];
  const wake = (): void => followers.forEach((one) => one.wake());
  const tail = stage.use(new LogTail(store, { wake, onEnd: () => {} }), (one) => one.stop());
  const parts = { database, store, logger, read: tail.read };
  const projections = stage.use(new Projections(parts, [...readModels, reminders]), (one) => one.stop());
  followers.push(projections);
  return { store, projections };
};

const executing = (commands: CommandExecutor, reminding: () => Reminding): ExecuteCommand => {
  return async (command) => {
    const result = await commands.execute(command);
    if (command.command.type === 'RecordReminderSent') reminding().onSent();
    return result;
  };
};

const watched = (mail: MailTransport, reminding: () => Reminding): MailTransport => ({
  kind: mail.kind,
  verify: () => mail.verify(),
  close: () => mail.close(),
  inTurn: (work) => mail.inTurn(work),
  send: async (one) => {
    const receipt = await mail.send(one);
    reminding().onAccepted(one);
    return receipt;
  },
});

/** Not started yet: nothing is offered or sent. */
export const openReminding = async (parts: Parts, stage: Stage): Promise<Reminding> => {
  const { engine, clock, smtpUrl, horizon } = parts;
  const { database } = engine;
  const { store, projections } = opened(parts, stage);
  const smtp = stage.use(openSmtp({ url: smtpUrl, from: FROM }), (one) => one.close());
  const queue = stage.use(await openQueue({ database, clock }), (one) => one.close());
  const commands = new CommandExecutor(store, clock);
  const service = new ReminderService({
    ...{ database, store, projections, clock, queue, horizon, logger },
    mail: watched(smtp, () => reminding),
    execute: executing(commands, () => reminding),
    publicUrl: 'https://tingbok.example.org',
  });
  stage.use(service, (one) => one.stop());
  const reminding: Reminding = {
    ...{ service, store, projections, onAccepted: () => {}, onSent: () => {} },
    tell: async (id, command) => {
      const commandId = `${id} ${command.type}`;
      const result = await commands.execute({ id, command, commandId, actor: ACTOR });
      if (isRefusal(result)) throw new Error(`${command.type} was refused: ${result.refused}`);
    },
    settled: async () => {
      if (!(await projections.waitFor(await store.head(), LONGEST_MS)))
        throw new Error('The read models did not follow.');
    },
  };
  return reminding;
};

const BODY = idOf('party', 0);

const registration = (name: string, kind: 'body' | 'organisation'): TingbokCommand => ({
  type: 'RegisterParty',
  data: { name, kind, aliases: [], of: null },
});

/** Reminds on the day, and on each working day after that: every morning brings the same mails again. */
export const beginDaily = async ({ tell }: Reminding): Promise<void> => {
  await tell(BODY, registration('Fjordrådet', 'body'));
  const established = { timeZone: 'Europe/Oslo', country: 'NO', language: 'nb' } as const;
  await tell(BODY, { type: 'EstablishBody', data: established });
  const policy = { daysBefore: [], onTheDay: true, everyDaysOverdue: 1, escalateAfterDays: null };
  const when = { digestWeekday: null, at: '08:00' };
  await tell(BODY, { type: 'SetReminderPolicy', data: { policy: { ...policy, ...when } } });
};

const assignment = (number: number, date: string): TingbokCommand => ({
  type: 'AssignFollowUp',
  data: {
    bodyId: BODY,
    text: 'Etaten legger fram en sak om felles kart, med forslag til finansiering og framdrift.',
    owners: [
      { partyId: idOf('party', number), role: 'responsible' },
      { partyId: BODY, role: 'contributing' },
    ],
    deadline: { kind: 'date', date },
    source: {
      ...{ meetingId: null, importId: null, item: '3', itemSeq: 3, language: 'nb', span: null },
      sentence: 'Etaten legger fram en sak om felles kart.',
    },
    approvalBy: null,
  },
});

/** A recipient with an address and with two follow-ups that are due on `date`. */
const addRecipient = async ({ tell }: Reminding, engine: Engine, number: number, date: string) => {
  const partyId = idOf('party', number);
  await tell(partyId, registration(`Etat nr. ${number}`, 'organisation'));
  const email = `etat${number}@example.org`;
  await setContactPoint(engine.database, { partyId, email, language: 'nb' }, Temporal.Now.instant());
  for (const nth of [1, 2]) await tell(idOf('followUp', 2 * number + nth), assignment(number, date));
};

/** Recipients `from` to `to`. */
export const addRecipients = async (
  reminding: Reminding,
  engine: Engine,
  { from, to, date }: { readonly from: number; readonly to: number; readonly date: string },
): Promise<void> => {
  const numbers = Array.from({ length: to - from }, (_, nth) => from + nth);
  await fromCallers(50, numbers, (number) => addRecipient(reminding, engine, number, date));
  await reminding.settled();
};
