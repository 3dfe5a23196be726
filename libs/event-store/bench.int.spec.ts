import { migrate, openPostgres, type Database } from '#database';
import { startPostgres } from '../../test/support/postgres.js';
import { openTestPglite } from '../database/testing.js';
import { openPglite } from '#database';
import { eventStoreMigrations, openPostgresEventStore } from './index.js';
import { newStream, said, collect } from './contract/occurrences.js';

const clock = { now: () => Temporal.Now.instant() };
const bench = async (name: string, database: Database) => {
  await migrate(database, eventStoreMigrations);
  await database.execute('create table tingbok.raw (n int primary key, x json)');
  const store = openPostgresEventStore(database, clock);
  const out: string[] = [];
  for (const callers of [1, 8, 32, 128]) {
    const until = performance.now() + 3000;
    let n = 0;
    const made = Array.from({length: 40000}, () => { const s = newStream(); return [s, said(s, ['hello'])] as const; });
    const t0 = performance.now();
    await Promise.all(Array.from({ length: callers }, async () => {
      while (performance.now() < t0 + 3000 && n < 40000) { const [s, e] = made[n++]!; await store.append(s, 'none', e); }
    }));
    void until;
    out.push(`${callers}: ${Math.round(n / ((performance.now() - t0) / 1000))}/s`);
  }
  const t0 = performance.now();
  const n = (await collect(store.readAll())).length;
  out.push(`readAll ${n}: ${Math.round(n / ((performance.now() - t0) / 1000))}/s`);
  const s = newStream();
  const t1 = performance.now();
  for (let i = 0; i < 3000; i++) await store.append(s, i, said(s, ['x']));
  out.push(`3000 onto one stream: ${Math.round(performance.now() - t1)} ms`);
  console.log(name, out.join('  '));
  const big = newStream(); const t2 = performance.now();
  const r = await store.append(big, 'none', said(big, ['å'.repeat(5_000_000)]));
  const back = await collect(store.readStream(big));
  out.push(`10 MB event ${r.outcome} ${(back[0]!.data as any).word.length} ${Math.round(performance.now() - t2)} ms`);
  const t3 = performance.now(); let k = 0;
  while (performance.now() < t3 + 2000) { await database.query("insert into tingbok.raw values ($1, '{}')", [k++], { name: 'raw' }); }
  out.push(`raw insert 1 caller: ${Math.round(k / 2)}/s`);
  await store.close();
};
it('pg', async () => {
  const server = await startPostgres();
  const database = await openPostgres(server.url);
  try { await bench('postgres', database); } finally { await database.close(); await server.stop(); }
}, 100000);
it('pglite mem', async () => {
  const database = await openTestPglite();
  await bench('pglite memory', database);
  await database.close();
}, 100000);
it('pglite files', async () => {
  const database = await openPglite({ folder: '/tmp/pgl-bench-' + process.pid });
  await bench('pglite files', database);
  await database.close();
}, 100000);
