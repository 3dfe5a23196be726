import { existsSync } from 'node:fs';
import { readConfig } from '#application';
import { isRefusal } from '#kernel';
import { askedIn, readCompose, textOf, type ComposeService } from './compose-file.js';
import { readDockerfile } from './dockerfile.js';

/** The names that the program reads from its environment, from the one place that says them. */
const knownVariables = (): readonly string[] => {
  const [, body = ''] =
    /const environment = z\.object\(\{(.*?)^\}\);/ms.exec(textOf('libs/application/config.ts')) ?? [];
  return [...body.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name = '']) => name);
};

const isOurs = ({ build }: ComposeService): boolean => build !== undefined;

describe.each(['docker-compose.yml', 'docker-compose.server.yml'])('%s', (name) => {
  const { services, networks, volumes } = readCompose(name);
  const all = Object.entries(services);

  it('has the program in it, and what it leans on', () => {
    expect(all.filter(([, one]) => isOurs(one)).length).toBeGreaterThan(1);
    expect(all.filter(([, one]) => !isOurs(one)).length).toBeGreaterThan(1);
  });

  it('names an exact version of every image', () => {
    const images = all.map(([, one]) => one.image ?? '');
    expect(images.filter((image) => !/:v?\d+(\.\d+){1,2}$/.test(image))).toEqual([]);
    const { version } = JSON.parse(textOf('package.json')) as { version: string };
    const ours = all.filter(([, one]) => isOurs(one)).map(([, one]) => one.image);
    expect(new Set(ours)).toEqual(new Set([`tingbok:${version}`]));
  });

  it('opens ports to its own machine alone', () => {
    const ports = all.flatMap(([, one]) => one.ports);
    expect(ports.length).toBeGreaterThan(0);
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
  });

  it('asks for every secret, and has a default for none', () => {
    const secrets = askedIn(textOf(name)).filter((asked) => /PASSWORD|TOKEN|SECRET|KEY/.test(asked.name));
    expect(secrets.length).toBeGreaterThan(0);
    expect(secrets.filter((asked) => !asked.isRequired)).toEqual([]);
    expect(textOf(name)).not.toMatch(/(PASSWORD|TOKEN|SECRET): +['"]?[^$\s'"]/);
  });

  it('keeps the stores on a network without a way in or out', () => {
    const stores = all.filter(([, one]) => !isOurs(one) && one.ports.length === 0);
    expect(stores.length).toBeGreaterThan(0);
    for (const [, one] of stores) {
      expect(one.networks.map((network) => networks[network]?.internal)).toEqual([true]);
    }
  });

  it('gives every container no more than it needs', () => {
    const of = (pick: (one: ComposeService) => unknown) =>
      Object.fromEntries(all.map(([key, one]) => [key, pick(one)]));
    const each = (value: unknown) => Object.fromEntries(all.map(([key]) => [key, value]));
    expect(of((one) => one.cap_drop)).toEqual(each(['ALL']));
    expect(of((one) => one.security_opt)).toEqual(each(['no-new-privileges:true']));
    const writable = all.filter(([, one]) => one.read_only !== true).map(([key]) => key);
    expect(writable).toEqual(all.map(([key]) => key).filter((key) => key === 'kurrentdb'));
    expect(all.filter(([, one]) => /^(0|root)\b/.test(one.user ?? ''))).toEqual([]);
  });

  it('mounts files that are there, and volumes that are declared', () => {
    const sources = all.flatMap(([, one]) => one.volumes.map((volume) => volume.split(':')[0] ?? ''));
    const files = sources.filter((source) => source.startsWith('.'));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((source) => !existsSync(source))).toEqual([]);
    const named = sources.filter((source) => !source.startsWith('.'));
    expect(named.filter((source) => !(source in volumes))).toEqual([]);
  });

  it('has every container on networks that are declared', () => {
    const used = all.flatMap(([, one]) => one.networks);
    expect(used.filter((network) => !(network in networks))).toEqual([]);
    expect(all.filter(([, one]) => one.networks.length === 0)).toEqual([]);
  });

  it('waits only for containers that are there and can say that they are ready', () => {
    const waits = all.flatMap(([key, one]) =>
      Object.entries(one.depends_on).map(([on, { condition }]) => ({ key, on, condition })),
    );
    expect(waits.length).toBeGreaterThan(0);
    for (const { on, condition } of waits) {
      const other = services[on];
      if (condition === 'service_healthy') expect(other?.healthcheck).toHaveProperty('test');
      // One that is started again when it has ended never counts as completed.
      else expect(other?.restart ?? 'no').toBe('no');
    }
  });

  describe.each(all.filter(([, one]) => isOurs(one)))('%s', (_, one) => {
    const image = readDockerfile();

    it('is told only what the program knows', () => {
      const known = knownVariables();
      expect(known).toEqual(expect.arrayContaining(['DATABASE_URL', 'REDIS_URL', 'TINGBOK_TOKEN']));
      expect(Object.keys(one.environment).filter((variable) => !known.includes(variable))).toEqual([]);
    });

    it('is told what the program accepts', () => {
      const config = readConfig({ ...image.environment, ...one.environment });
      expect(isRefusal(config) ? config.details : 'accepted').toBe('accepted');
    });

    it('runs a file that the image holds, built from a source that is there', () => {
      const [program, path = ''] = one.command ?? image.command;
      expect(program).toBe('node');
      expect(image.holds(path)).toBe(true);
      expect(existsSync(path.replace(/^dist\/(.+)\.js$/, '$1.ts'))).toBe(true);
    });

    it('is built as the Dockerfile says', () => {
      expect(one.build).toEqual({ context: '.', dockerfile: 'infra/Dockerfile' });
    });
  });
});

describe('docker-compose.yml, the cluster,', () => {
  const { services } = readCompose('docker-compose.yml');

  it('has two services, and workers, over KurrentDB, PostgreSQL and Redis', () => {
    const apis = [services['api-1'], services['api-2']];
    for (const one of [...apis, services['worker']]) {
      expect(one?.environment).toMatchObject({
        EVENT_STORE_URL: expect.stringMatching(/^kurrentdb:\/\/kurrentdb:2113/),
        DATABASE_URL: expect.stringMatching(/^postgres:\/\/tingbok_app:.+@postgres:5432\/tingbok$/),
        REDIS_URL: expect.stringMatching(/^redis:\/\/:.+@redis:6379$/),
        SMTP_URL: 'smtp://mailpit:1025',
      });
    }
    expect(new Set(apis.flatMap((one) => one?.ports)).size).toBe(2);
  });
});

describe.each(['docker-compose.yml', 'docker-compose.server.yml'])("%s gives the owner's rights", (name) => {
  it('to the migrations alone', () => {
    const holders = Object.entries(readCompose(name).services)
      .filter(([, one]) => one.environment['DATABASE_URL']?.includes('//tingbok_owner:'))
      .map(([key]) => key);
    expect(holders).toEqual(['migrate']);
  });
});

describe('The guide to the cluster', () => {
  it('makes every secret that the Compose files ask for, and no other', () => {
    const [, made = ''] = /^for name in (.+); do$/m.exec(textOf('docs/guides/cluster.md')) ?? [];
    const asked = ['docker-compose.yml', 'docker-compose.server.yml']
      .flatMap((name) => askedIn(textOf(name)))
      .filter(({ isRequired }) => isRequired)
      .map(({ name }) => name);
    expect(made.split(' ').sort()).toEqual([...new Set(asked)].sort());
  });
});

describe('The image', () => {
  it('has the Node that the package pins', () => {
    const { devDependencies } = JSON.parse(textOf('package.json')) as {
      devDependencies: { node: string };
    };
    expect(new Set(readDockerfile().bases)).toEqual(new Set([`node:${devDependencies.node}-slim`]));
  });

  it('does not run as root, and holds no secrets of whoever builds it', () => {
    expect(readDockerfile().user).toBe('node');
    expect(textOf('infra/Dockerfile.dockerignore').split('\n')).toEqual(
      expect.arrayContaining(['.env', '.git', 'data']),
    );
  });
});

describe('The settings of KurrentDB', () => {
  it('switch its security off in the example alone, where no port of it is published', () => {
    expect(textOf('infra/kurrentdb/kurrentdb.conf')).toMatch(/^Insecure: true$/m);
    expect(readCompose('docker-compose.yml').services['kurrentdb']?.ports).toEqual([]);
  });
});
