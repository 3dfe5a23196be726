import { startPostgres, type PostgresServer } from '../../test/support/postgres.js';
import { databaseContract } from './contract.js';
import { openPostgres } from './index.js';
import { until } from '../../test/support/until.js';

let server: PostgresServer;

beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

databaseContract('PostgreSQL', async () => openPostgres(await server.createDatabase()));

describe('a server that dies', () => {
  it('fails what was asked, and serves again when it is back', async () => {
    const database = await openPostgres(await server.createDatabase());
    let hints = 0;
    await database.listen('scratch_channel', () => (hints += 1));
    try {
      const asked = expect(database.query('select pg_sleep(20)')).rejects.toThrow();
      await server.kill();
      await asked;
      await expect(database.query('select 1')).rejects.toThrow();
      await server.restart();
      expect(await database.query('select 1 as one')).toEqual([{ one: 1 }]);
      await until(() => hints > 0);
      const before = hints;
      await database.query(`notify scratch_channel`);
      await until(() => hints > before);
    } finally {
      await database.close();
    }
  });

  it('is named in one line when it cannot be reached at all', async () => {
    await expect(openPostgres('postgres://127.0.0.1:1/none')).rejects.toThrow('ECONNREFUSED');
  });
});
