import { mkdtempSync } from 'node:fs';
import { rm, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService, type Service } from '../support/program.js';
import { whyNoSmallDisk, withSmallDisk } from '../support/small-disk.js';

const folder = mkdtempSync(join(tmpdir(), 'tingbok-full-'));
const problem = whyNoSmallDisk(folder);
const why = problem === undefined ? '' : ` (not run: no small disk can be mounted here: ${problem})`;
const onSmallDisk = problem === undefined ? it : it.skip;

/** More than the guard leaves, less than the disk has. */
const LITTLE = 34 * 1024 * 1024;

describe('A service whose disk is full', () => {
  let service: Service;
  afterAll(async () => {
    await service?.kill();
    await rm(folder, { recursive: true });
  });

  const register = (name: string): Promise<Response> =>
    fetch(`${service.url}/api/parties`, {
      method: 'POST',
      headers: { authorization: `Bearer ${service.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        name,
        aliases: Array.from({ length: 50 }, (_, index) => `${name} ${index} ${'x'.repeat(150)}`),
      }),
    });
  const count = async (): Promise<number> => {
    const { parties } = (await (await fetch(`${service.url}/api/parties`)).json()) as { parties: object[] };
    return parties.length;
  };

  onSmallDisk(
    `refuses to write, keeps what it acknowledged, and goes on when there is room${why}`,
    async () => {
      service = await startService(folder, {}, withSmallDisk(folder, 160));
      const inside = `/proc/${service.pid}/root${folder}`;
      const { bavail, bsize } = await statfs(inside);
      await writeFile(join(inside, 'ballast'), Buffer.alloc(bavail * bsize - LITTLE));
      let acknowledged = 0;
      let refused: Response | undefined;
      while (refused === undefined && acknowledged < 3_000) {
        const answer = await register(`Part ${acknowledged}`);
        if (answer.ok) acknowledged++;
        else refused = answer;
      }
      expect(refused?.status).toBe(507);
      expect(await refused?.json()).toMatchObject({ type: 'urn:tingbok:rule:DiskIsFull' });
      await rm(join(inside, 'ballast'));
      const limit = performance.now() + 20_000;
      let again = await register('Part etterpå');
      while (!again.ok && performance.now() < limit) again = await register('Part etterpå');
      expect(again.status).toBe(201);
      const { position } = (await again.json()) as { position: string };
      await fetch(`${service.url}/api/parties`, { headers: { 'tingbok-after': position } });
      expect(await count()).toBe(acknowledged + 1);
    },
    180_000,
  );
});
