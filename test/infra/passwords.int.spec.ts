import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import { openPostgres } from '#database';
import { startPostgres, type PostgresServer } from '../support/postgres.js';

const BINARIES = '/usr/lib/postgresql';

const psql = (): string => {
  const [newest = ''] = readdirSync(BINARIES).sort((a, b) => Number(b) - Number(a));
  return `${BINARIES}/${newest}/bin/psql`;
};

describe('The files that a new PostgreSQL container runs', () => {
  let server: PostgresServer;

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
  }, 60_000);
  afterAll(() => server?.stop());

  /** As the image does with what lies in its folder for first starts. */
  const run = (file: string, url: string, environment: Readonly<Record<string, string>>) =>
    promisify(execFile)(psql(), [url, '-v', 'ON_ERROR_STOP=1', '--no-psqlrc', '--file', file], {
      env: { PATH: process.env['PATH'], ...environment },
    });

  it('make both roles, each with the password that it was given', async () => {
    const url = await server.createDatabase();
    const given = { TINGBOK_OWNER_PASSWORD: "the owner's", TINGBOK_APP_PASSWORD: 'the program"s' };
    await run('infra/postgres/roles.sql', url, given);
    await run('infra/postgres/passwords.sql', url, given);
    const database = await openPostgres(url);
    const roles = await database.query(
      `select rolname::text as name, rolsuper, rolcreaterole, rolcreatedb, rolbypassrls, rolreplication,
              rolpassword like 'SCRAM-SHA-256$%' as has_password
         from pg_authid where rolname like 'tingbok\\_%' order by 1`,
    );
    await database.close();
    const plain = {
      rolsuper: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolbypassrls: false,
      rolreplication: false,
      has_password: true,
    };
    expect(roles).toEqual([
      { name: 'tingbok_app', ...plain },
      { name: 'tingbok_owner', ...plain },
    ]);
  });

  it('stop the first start when a password is missing', async () => {
    const url = await server.createDatabase();
    await run('infra/postgres/roles.sql', url, {});
    await expect(run('infra/postgres/passwords.sql', url, {})).rejects.toThrow(/syntax error/);
  });
});
