import { followersOf, type Tingbok } from '#application';
import { countOnHold } from '#contacts';
import { countWithoutAddress, owedProcedures, owedReminders } from '#processes';

export interface PartHealth {
  readonly part: string;
  readonly status: 'ok' | 'failing';
  /** A figure, or what is wrong. */
  readonly detail: string;
  /** It works, but somebody is to see to something. */
  readonly attention?: true;
}

/** What was found of a part that works. */
type Found = Pick<PartHealth, 'detail' | 'attention'>;

const well = (detail: string): Found => ({ detail });
const seeTo = (detail: string): Found => ({ detail, attention: true });

export interface Health {
  readonly status: 'ok' | 'failing';
  readonly parts: readonly PartHealth[];
}

/** Longest time, in milliseconds, that one part may take to answer. */
const PATIENCE = 5_000;

const examinePart = async (part: string, look: () => Promise<string | Found>): Promise<PartHealth> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('does not answer')), PATIENCE);
  });
  try {
    const found = await Promise.race([look(), late]);
    return { part, status: 'ok', ...(typeof found === 'string' ? well(found) : found) };
  } catch (error) {
    return { part, status: 'failing', detail: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
};

const examineReminders = async ({ database, clock, queue }: Tingbok): Promise<string> => {
  const owed = await owedReminders(database, clock.now());
  if (owed > 0) throw new Error(`${owed} reminders are more than an hour late`);
  if (queue === null) return 'sent by another process';
  const { backend, failed } = await queue.health();
  return `queue on ${backend}, ${failed} failed jobs`;
};

const examineProcedures = async ({ database, clock, procedures }: Tingbok): Promise<string | Found> => {
  const owed = await owedProcedures(database, clock.now());
  if (owed > 0) throw new Error(`${owed} written procedures are open more than an hour after their deadline`);
  if (procedures === null) return 'closed by another process';
  const waiting = (await procedures.due()).length;
  // Their address is not known, or their mail server does not take it: told, and no fault of the program.
  return waiting === 0
    ? 'closed at their deadline'
    : seeTo(`closed at their deadline; parties that wait to be asked: ${waiting}`);
};

/** Whoever has no address that works is sent it once there is one: told, and no fault of the program. */
const examineCirculations = async ({ circulations }: Tingbok): Promise<string | Found> => {
  if (circulations === null) return 'by another process';
  const waiting = (await circulations.due()).length;
  return waiting === 0
    ? 'to all who are to have them'
    : seeTo(`parties that wait to be sent one: ${waiting}`);
};

/** Whom no mail reaches is the secretariat's to see to: told, and no fault of the program. */
const examineContacts = async ({ database, bounces, clock, mail }: Tingbok): Promise<string | Found> => {
  const problem = bounces?.problem() ?? null;
  if (problem !== null) throw new Error(`what came back can not be read: ${problem}`);
  const held = await countOnHold(database);
  const missing = mail.kind === 'smtp' ? await countWithoutAddress(database, clock.now()) : 0;
  const troubles = [
    ...(held > 0 ? [`not written to, because mails came back: ${held}`] : []),
    ...(missing > 0 ? [`to be written to, without an address: ${missing}`] : []),
  ];
  return troubles.length === 0 ? 'all in use' : seeTo(troubles.join('; '));
};

const examineCluster = async (cluster: NonNullable<Tingbok['cluster']>): Promise<string> => {
  const health = await cluster.health();
  if (!health.isWell) throw new Error(health.problem);
  return `KurrentDB ${health.serverVersion}`;
};

/** Positions are counted where the log lies in the database, and places in a file elsewhere. */
const examineLog = async ({ store, cluster }: Tingbok): Promise<string> => {
  const head = await store.head();
  return cluster === null ? `${head} events` : `at ${head}`;
};

/** Looks at every part of the program. */
export const examine = async (tingbok: Tingbok): Promise<Health> => {
  const { cluster } = tingbok;
  const parts = await Promise.all([
    examinePart('database', async () => {
      await tingbok.database.query('select 1');
      return tingbok.database.engine;
    }),
    examinePart('log', () => examineLog(tingbok)),
    ...(cluster === null ? [] : [examinePart('event-store', () => examineCluster(cluster))]),
    examinePart('reminders', () => examineReminders(tingbok)),
    examinePart('written procedures', () => examineProcedures(tingbok)),
    examinePart('protocols sent out', () => examineCirculations(tingbok)),
    examinePart('contacts', () => examineContacts(tingbok)),
    examinePart('mail', async () => {
      await tingbok.mail.verify();
      return tingbok.mail.kind;
    }),
    ...followersOf(tingbok).map((follower) =>
      examinePart(follower.name, async () => {
        if (follower.problem !== null) throw new Error(follower.problem);
        return `at ${follower.position}`;
      }),
    ),
  ]);
  return { status: parts.every((part) => part.status === 'ok') ? 'ok' : 'failing', parts };
};
