import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { promisify } from 'node:util';
import { startPostgres, type PostgresServer } from '../support/postgres.js';
import { startService } from '../support/program.js';
import { temporaryFolder, type TemporaryFolder } from '../support/temporary-folder.js';
import { readDockerfile } from './dockerfile.js';
import { databaseWithRoles } from './roles-in-postgres.js';

describe('A database whose schema belongs to an owner', () => {
  let server: PostgresServer;
  let folder: TemporaryFolder;
  let roles: { owner: string; app: string };

  beforeAll(async () => {
    server = await startPostgres({ fsync: false });
    folder = await temporaryFolder();
    roles = await databaseWithRoles(await server.createDatabase());
  }, 60_000);
  afterAll(async () => {
    await server?.stop();
    await folder?.remove();
  });

  const migrateAs = (url: string) =>
    promisify(execFile)(process.execPath, ['infra/postgres/migrate.mjs'], {
      env: { PATH: process.env['PATH'], DATA_DIR: folder.path, DATABASE_URL: url },
    });

  it('keeps the service from starting before the owner has migrated, and says in one line what to do', async () => {
    const starting = startService(folder.path, { DATABASE_URL: roles.app });
    await expect(starting).rejects.toThrow(
      /ended with 1: The database lacks .+ infra\/postgres\/migrate\.mjs\n$/,
    );
  }, 60_000);

  it('is not brought up to date by the role of the program', async () => {
    await expect(migrateAs(roles.app)).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^The database lacks [^\n]+\n$/),
    });
  }, 60_000);

  it('is brought up to date by the owner, as often as one likes; then the service starts', async () => {
    expect(await migrateAs(roles.owner)).toMatchObject({ stdout: 'The database is up to date\n' });
    expect(await migrateAs(roles.owner)).toMatchObject({ stdout: 'The database is up to date\n' });
    const service = await startService(folder.path, { DATABASE_URL: roles.app });
    const health = (await (await fetch(`${service.url}/health/ready`)).json()) as { status: string };
    expect(await service.stop()).toBe(0);
    expect(health.status).toBe('ok');
  }, 120_000);
});

describe('What the image runs', () => {
  it.each(['api', 'worker', 'cli'])('is there after a build: %s', (app) => {
    const file = `dist/apps/${app}/main.js`;
    expect(existsSync(file)).toBe(true);
    expect(readDockerfile().holds(file)).toBe(true);
  });
});
