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

export const saveCheckpoint = async (database: Queryable, name: string, position: bigint): Promise<void> => {
  await database.query(
    `insert into tingbok.checkpoint (name, position) values ($1, $2)
     on conflict (name) do update set position = excluded.position`,
    [name, position],
    { name: 'checkpoint-save' },
  );
};

/**
 * Where `name` stands, held until the transaction ends: of several processes that follow the log, one at a
 * time moves a projection on.
 */
export const lockCheckpoint = async (tx: Queryable, name: string): Promise<bigint> => {
  await tx.query(
    'insert into tingbok.checkpoint (name, position) values ($1, 0) on conflict (name) do nothing',
    [name],
    {
      name: 'checkpoint-begin',
    },
  );
  const [row] = await tx.query<{ position: bigint }>(
    'select position from tingbok.checkpoint where name = $1 for update',
    [name],
    { name: 'checkpoint-lock' },
  );
  return row?.position ?? 0n;
};
