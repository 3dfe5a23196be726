import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import { followersOf, type Tingbok } from '#application';
import { countOnHold } from '#contacts';
import { countWithoutAddress, owedProcedures, owedReminders } from '#processes';

const registry = new Registry();
collectDefaultMetrics({ register: registry });

const gauge = (name: string, help: string, labelNames: string[] = []): Gauge =>
  new Gauge({ name, help, labelNames, registers: [registry] });

const logHead = gauge('tingbok_log_position', 'Position of the last event in the log');
const logReachable = gauge('tingbok_log_reachable', '0 when the log did not answer just now');
const followerPosition = gauge('tingbok_follower_position', 'How far a read model or process has come', [
  'follower',
]);
const followerStuck = gauge('tingbok_follower_stuck', '1 when a read model or process can not go on', [
  'follower',
]);
const remindersOwed = gauge(
  'tingbok_reminders_owed',
  'Reminders that fell due more than an hour ago and have no outcome',
);
const proceduresOwed = gauge(
  'tingbok_procedures_owed',
  'Written procedures that should have been closed more than an hour ago',
);
const contactsOnHold = gauge(
  'tingbok_contacts_on_hold',
  'Parties to whom nothing is sent, because mails to them came back',
);
const withoutAddress = gauge(
  'tingbok_parties_without_address',
  'Parties that are to have mails, and of which nobody has said where they go',
);
const jobs = gauge('tingbok_queue_jobs', 'Jobs in the queue', ['state']);

/** A log that is away is a figure too, and hides no other. */
const lookAtLog = async ({ store }: Tingbok): Promise<void> => {
  try {
    logHead.set(Number(await store.head()));
    logReachable.set(1);
  } catch {
    logReachable.set(0);
  }
};

/** The figures of this moment, as Prometheus reads them. */
export const renderMetrics = async (tingbok: Tingbok): Promise<string> => {
  await lookAtLog(tingbok);
  for (const { name, position, problem } of followersOf(tingbok)) {
    followerPosition.set({ follower: name }, Number(position));
    followerStuck.set({ follower: name }, problem === null ? 0 : 1);
  }
  const now = tingbok.clock.now();
  remindersOwed.set(await owedReminders(tingbok.database, now));
  proceduresOwed.set(await owedProcedures(tingbok.database, now));
  contactsOnHold.set(await countOnHold(tingbok.database));
  withoutAddress.set(tingbok.mail.kind === 'smtp' ? await countWithoutAddress(tingbok.database, now) : 0);
  if (tingbok.queue !== null) {
    const { waiting, delayed, active, failed } = await tingbok.queue.health();
    for (const [state, count] of Object.entries({ waiting, delayed, active, failed }))
      jobs.set({ state }, count);
  }
  return registry.metrics();
};
