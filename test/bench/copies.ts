import type { Engine } from './harness/engine.js';
import type { Stage } from './harness/stage.js';

/*
 * Makes a great assembly out of a small one, by SQL: nobody waits for hours.
 *
 * The copies go on side by side, as many bodies do in one log: what happened first in all of them stands
 * before what happened second in any, in the positions as well as on the disk, where the rows of one body
 * lie as far apart as they would. A body, an owner and a meeting have as much to do with in each copy. The
 * names on a list are those of the originals, in tables that have grown with all the others.
 */

/** Turns a small table into a large one in steps short enough to tell of. */
const STEPS = 50;

/** Built anew when all rows are there: a tenth of the time. */
const DROP_INDEXES = `
  create table bench.index as
    select indexname as name, indexdef as definition from pg_indexes
     where schemaname = 'tingbok' and tablename = 'follow_up'
       and indexname not in (select conname from pg_constraint where contype = 'p');
  alter table tingbok.follow_up drop constraint follow_up_pkey;
  do $$ declare one record; begin
    for one in select name from bench.index loop execute 'drop index tingbok.' || one.name; end loop;
  end $$;`;

const ORIGINALS = `
  create table bench.original as select * from tingbok.follow_up;
  truncate tingbok.follow_up;`;

const COPY = `
  insert into tingbok.follow_up (id, since, until, in_force_from, in_force_until, version, state,
                                 body_id, open, due, meeting_id, responsible)
  select md5(f.id::text || copy)::uuid, f.since * $1::int + copy, f.until * $1::int + copy,
         f.in_force_from, f.in_force_until, f.version, f.state,
         md5(f.body_id::text || copy)::uuid, f.open, f.due, md5(f.meeting_id::text || copy)::uuid,
         array(select md5(owner::text || copy)::uuid from unnest(f.responsible) owner)
    from bench.original f cross join generate_series(0, $1::int - 1) copy
   where f.since between $2 and $3
   order by f.since, copy`;

/** Others to be told apart from, whenever a name or a meeting is looked up. */
const OTHERS = ['party', 'meeting'].map(
  (table) => `
  insert into tingbok.${table}
  select (jsonb_populate_record(e, jsonb_build_object('id', md5(e.id::text || copy)))).*
    from tingbok.${table} e cross join generate_series(1, $1::int - 1) copy`,
);

/**
 * One body more, which has seen $1 follow-ups, each of them open for as long as $2 of them begin: so many
 * are open at any time, also now, and all the rest is over. They take the courses of originals that were
 * confirmed, spread over the whole time of the log, whose head is $3.
 */
const LONG_LIVED = `
  insert into tingbok.follow_up (id, since, until, in_force_from, in_force_until, version, state,
                                 body_id, open, due, meeting_id, responsible)
  select md5('long' || n)::uuid, since, case when until <= $3::bigint then until end,
         first + length * (since / $3::float8),
         case when until <= $3::bigint then first + length * (until / $3::float8) end,
         version, state, $4::uuid, open, (first + length * ((n + $2::int) / $1::float8))::date, null, responsible
    from (select min(in_force_from) as first, max(in_force_from) - min(in_force_from) as length
            from bench.original) time
   cross join lateral (
     select n, f.version, f.state, f.open, f.responsible,
            $3::bigint * (n * 5 + (f.version - 1) * $2::int) / $1::int / 5 + f.version as since,
            case when f.until is not null
                 then $3::bigint * (n * 5 + f.version * $2::int) / $1::int / 5 + f.version + 1 end as until
       from generate_series(1, $1::int) n
       join (select id, row_number() over (order by id) as nth, count(*) over () as number
               from bench.original where until is null and not open) done on done.nth = 1 + n % done.number
       join bench.original f on f.id = done.id) f
   where since <= $3::bigint
   order by since, n`;

export interface Copies {
  /** How many there are of each original, which goes too. */
  readonly times: number;
  /** Position of the last event of the originals. */
  readonly head: bigint;
}

const INDEX = 'select definition from bench.index';

/** Every statement through the engine's own driver: some take longer than a service would wait. */
export const multiply = async (engine: Engine, { times, head }: Copies, stage: Stage): Promise<void> => {
  const { bare, name } = engine;
  await engine.database.execute(DROP_INDEXES);
  await engine.database.execute(ORIGINALS);
  for (let step = 0n; step < STEPS; step += 1n) {
    const [from, to] = [step, step + 1n].map((one) => (head * one) / BigInt(STEPS));
    await bare.query(COPY, [times, String((from ?? 0n) + 1n), String(to)]);
    if (step % 10n === 9n) stage.tell(`as-of/${name}: ${times} copies, ${(step + 1n) * 2n} %`);
  }
  for (const statement of OTHERS) await bare.query(statement, [times]);
};

export interface LongLived {
  readonly bodyId: string;
  readonly followUps: number;
  readonly openAtOnce: number;
}

/** The body comes into a log that ends at `head`. */
export const addLongLived = async (
  { bare }: Engine,
  { bodyId, followUps, openAtOnce }: LongLived,
  head: bigint,
): Promise<void> => {
  await bare.query(LONG_LIVED, [followUps, openAtOnce, String(head), bodyId]);
};

/** What a database does for itself in the hours that it takes to get so far. */
export const settle = async ({ bare, name }: Engine, stage: Stage): Promise<void> => {
  await bare.query('alter table tingbok.follow_up add primary key (id, since)');
  for (const row of await bare.query(INDEX)) {
    stage.tell(`as-of/${name}: ${String(row['definition']).split(' ON ')[0]}`);
    await bare.query(String(row['definition']));
  }
  for (const table of ['follow_up', 'party', 'meeting'])
    await bare.query(`vacuum (analyze) tingbok.${table}`);
  await bare.query('checkpoint');
};
