import type { Queryable } from '#database';

/** Position of the last event that `name` has dealt with; 0n before the first. */
export const loadCheckpoint = async (database: Queryable, name: string): Promise<bigint> => {
  const [row] = await database.query<{ position: bigint }>(
    'select position from tingbok.checkpoint where name = $1',
    [name],
    { name: 'checkpoint-load' },
  );
  return row?.position ?? 0n;
};

/**
 * Until the transaction ends, for statements that look up a thousand ids: in a table that grew too fast to
 * have statistics yet, one that is being built anew, a server takes them for half of its rows, and reads it
 * from end to end for each batch.
 */
export const ONLY_INDEXES = `set_config('enable_seqscan', 'off', true)`;

/** A checkpoint never moves back. */
export const saveCheckpoint = async (database: Queryable, name: string, position: bigint): Promise<void> => {
  await database.query(
    `insert into tingbok.checkpoint (name, position) values ($1, $2)
     on conflict (name) do update set position = greatest(checkpoint.position, excluded.position)`,
    [name, position],
    { name: 'checkpoint-save' },
  );
};

/** So that there is something to lock. */
export const beginCheckpoint = async (database: Queryable, name: string): Promise<void> => {
  await database.query(
    'insert into tingbok.checkpoint (name, position) values ($1, 0) on conflict (name) do nothing',
    [name],
    { name: 'checkpoint-begin' },
  );
};

/**
 * Where `name` stands, held until the transaction ends: of several processes that follow the log, one at a
 * time moves a projection on. Undefined while another one does; the lock of a process that dies is free as
 * soon as the database learns of it.
 */
export const tryCheckpoint = async (tx: Queryable, name: string): Promise<bigint | undefined> => {
  const [row] = await tx.query<{ position: bigint }>(
    `select position, ${ONLY_INDEXES} from tingbok.checkpoint where name = $1 for update skip locked`,
    [name],
    { name: 'checkpoint-try' },
  );
  return row?.position;
};

/** As `tryCheckpoint`, and waits its turn. */
export const lockCheckpoint = async (tx: Queryable, name: string): Promise<bigint> => {
  await beginCheckpoint(tx, name);
  const [row] = await tx.query<{ position: bigint }>(
    'select position from tingbok.checkpoint where name = $1 for update',
    [name],
    { name: 'checkpoint-lock' },
  );
  return row?.position ?? 0n;
};
