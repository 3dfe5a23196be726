import { openPostgres } from '#database';
import { openPostgresEventStore } from '#event-store';
import { writeAsCrowd } from '../../../libs/event-store/testing.js';

/** A program of its own that writes as a crowd, and prints as one line of JSON what it was answered. */
const [url = '', category = '', writers = '', events = ''] = process.argv.slice(2);

const database = await openPostgres(url);
const store = openPostgresEventStore(database, { now: () => Temporal.Now.instant() });
const crowd = { stores: [store], writers: Number(writers), events: Number(events), category };
const answers = await writeAsCrowd(crowd);
const line = answers.map(({ id, version, position }) => [id, version, String(position)]);
await store.close();
await database.close();
process.stdout.write(`${JSON.stringify(line)}\n`);
