import { assembly, sizeFor } from './data.js';
import type { Engine } from './harness/engine.js';
import { fillLog } from './harness/fill-log.js';
import type { Stage } from './harness/stage.js';

/*
 * A log of a million events would take many minutes to append, one decision after the other. The first ones
 * are; the others are copies of them by SQL, other streams with other ids, going on side by side as those of
 * many bodies do. They are as large as the originals, and their digests are those of the originals.
 */

const APPENDED = 10_000;
const STEPS = 20n;

const COPY = `
  insert into tingbok.event (position, stream, version, id, type, schema_version, data, metadata,
                             occurred_at, recorded_at)
  select $1::bigint + (position - 1) * $2::int + copy,
         split_part(stream, '-', 1) || '-' || md5(stream || copy)::uuid, version, md5(id::text || copy)::uuid,
         type, schema_version, data, metadata, occurred_at, now.recorded_at
    from tingbok.event
   cross join generate_series(1, $2::int) copy
   cross join (select recorded_at from tingbok.head) now
   where position between $3 and $4
   order by 1`;

const MOVE_HEAD = 'update tingbok.head set position = (select max(position) from tingbok.event)';

/** Fills an empty log with about so many events; returns its head, which is how many there are. */
export const fillLongLog = async (engine: Engine, events: number, stage: Stage): Promise<bigint> => {
  const { bare, name, store } = engine;
  const originals = await fillLog(store, assembly(sizeFor(Math.min(events, APPENDED))), stage);
  const copies = Math.round(events / Number(originals)) - 1;
  if (copies > 0) {
    for (let step = 0n; step < STEPS; step += 1n) {
      const [from, to] = [(originals * step) / STEPS + 1n, (originals * (step + 1n)) / STEPS];
      await bare.query(COPY, [String(originals), copies, String(from), String(to)]);
      if (step % 5n === 4n) stage.tell(`${name}: writing the log, ${(step + 1n) * 5n} %`);
    }
    await bare.query(MOVE_HEAD);
  }
  await bare.query('vacuum (analyze) tingbok.event');
  await bare.query('checkpoint');
  return store.head();
};
