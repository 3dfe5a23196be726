import { openDatabase } from '../index.js';

/** Writes 1, 2, 3 … into the database of the folder on the command line and prints what was acknowledged. */
const database = await openDatabase({ dataDir: process.argv[2] ?? '' });
await database.execute(
  'create schema if not exists scratch; create table if not exists scratch.item (n int)',
);
for (let n = 1; ; n += 1) {
  await database.query('insert into scratch.item values ($1)', [n]);
  console.log(n);
}
