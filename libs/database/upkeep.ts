import type { Queryable } from './port.js';

const SWEEP_EVERY_MS = 60_000;
const CHECKPOINT_EVERY_SWEEPS = 5;

/** The same thresholds as PostgreSQL's autovacuum has by default; the neediest table first. */
const NEEDIEST_TABLE = `
  select format('%I.%I', stat.schemaname, stat.relname) as table
    from pg_stat_user_tables stat join pg_class class on class.oid = stat.relid
   where stat.n_dead_tup > 50 + 0.2 * greatest(class.reltuples, 0)
      or stat.n_mod_since_analyze > 50 + 0.1 * greatest(class.reltuples, 0)
      or stat.n_ins_since_vacuum > 1000 + 0.2 * greatest(class.reltuples, 0)
   order by stat.n_dead_tup + stat.n_mod_since_analyze + stat.n_ins_since_vacuum desc
   limit 1`;

/** Cleans the table that needs it most, if one does. One at a time: everybody else waits meanwhile. */
export const vacuumNeediestTable = async (database: Queryable): Promise<string | undefined> => {
  const [neediest] = await database.query<{ table: string }>(NEEDIEST_TABLE);
  if (neediest) await database.execute(`vacuum (analyze) ${neediest.table}`);
  return neediest?.table;
};

/**
 * An embedded database has no background workers: nobody but us cleans its tables, keeps its statistics
 * and writes the checkpoints that keep its journal short. Returns how to stop.
 *
 * What fails is tried again at the next turn; whoever writes meets the same trouble sooner.
 */
export const startUpkeep = (database: Queryable): (() => void) => {
  let sweeps = 0;
  const sweep = async (): Promise<void> => {
    sweeps += 1;
    await vacuumNeediestTable(database);
    if (sweeps % CHECKPOINT_EVERY_SWEEPS === 0) await database.execute('checkpoint');
  };
  const timer = setInterval(() => void sweep().catch(() => undefined), SWEEP_EVERY_MS).unref();
  return () => clearInterval(timer);
};
