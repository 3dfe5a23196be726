import type { Database } from '#database';
import type { SettledTimer } from '#domain';
import type { Taken } from './sink.js';

/** What is wrong with how promises were kept; all empty when every one has exactly one outcome. */
export interface Broken {
  /** Promised, and the log says nothing of it. */
  readonly withoutOutcome: readonly string[];
  /** The log settles it more than once. */
  readonly settledTwice: readonly string[];
  /** Recipients who had two mails of one morning. */
  readonly twoOnOneMorning: readonly string[];
  /** Message-IDs that the log calls sent, and that never came. */
  readonly neverCame: readonly string[];
  /** Message-IDs that came, and the log does not know them. */
  readonly unknown: readonly string[];
  /** Mails that came more often than they may: under one Message-ID, but again. */
  readonly repeated: readonly string[];
}

export const KEPT: Broken = {
  withoutOutcome: [],
  settledTwice: [],
  twoOnOneMorning: [],
  neverCame: [],
  unknown: [],
  repeated: [],
};

/** The reminders that fall due until `until`, as they are planned before anything goes wrong. */
export const promisedUntil = async (
  database: Database,
  until: Temporal.Instant,
): Promise<readonly string[]> => {
  const rows = await database.query<{ id: string }>(
    'select id from tingbok.reminder_timer where outcome is null and at <= $1 order by id',
    [until],
  );
  return rows.map(({ id }) => id);
};

interface Outcome {
  readonly type: 'ReminderSent' | 'ReminderSuppressed';
  readonly data: {
    readonly recipientId: string;
    readonly localDate: string;
    readonly timers: readonly SettledTimer[];
    readonly messageId?: string;
  };
}

const outcomesIn = (database: Database): Promise<readonly Outcome[]> =>
  database.query<{ type: Outcome['type']; data: Outcome['data'] }>(
    `select type, data from tingbok.event where type in ('ReminderSent', 'ReminderSuppressed') order by position`,
  );

/** Those that occur more often than `most` times. */
const moreOftenThan = (most: number, all: readonly string[]): readonly string[] =>
  [...Map.groupBy(all, (one) => one)].flatMap(([one, times]) => (times.length > most ? [one] : []));

const without = (all: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others);
  return [...new Set(all)].filter((one) => !known.has(one));
};

export interface Kept {
  readonly database: Database;
  readonly promised: readonly string[];
  readonly mails: readonly Taken[];
  /** Mails of which nobody could know whether they had gone out: each of these may come twice. */
  readonly mayRepeat?: number;
}

/**
 * The one question after every fault: has every reminder that should have gone exactly one outcome, and has
 * every recipient one mail on a morning?
 */
export const brokenPromises = async ({ database, promised, mails, mayRepeat = 0 }: Kept): Promise<Broken> => {
  const outcomes = await outcomesIn(database);
  const settled = outcomes.flatMap(({ data }) => data.timers.map(({ timerId }) => timerId));
  const sent = outcomes.filter(({ type }) => type === 'ReminderSent').map(({ data }) => data);
  const told = sent.flatMap(({ messageId }) => messageId ?? []);
  const came = mails.map(({ messageId }) => messageId);
  const twice = moreOftenThan(1, came);
  return {
    withoutOutcome: without(promised, settled),
    settledTwice: moreOftenThan(1, settled),
    twoOnOneMorning: moreOftenThan(
      1,
      sent.map(({ recipientId, localDate }) => `${recipientId} ${localDate}`),
    ),
    neverCame: without(told, came),
    unknown: without(came, told),
    repeated: twice.length > mayRepeat ? twice : moreOftenThan(2, came),
  };
};
