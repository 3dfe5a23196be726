import { openLogger, openTingbok, readConfig, type Config } from '#application';
import { isRefusal } from '#kernel';
import { serve } from './serve.js';

const OLDEST_NODE = 26;

const stopWith = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const announce = (config: Config, { url, token, isFirstStart }: Awaited<ReturnType<typeof serve>>): void => {
  say(`Tingbok is at ${url}`);
  say(`  data       ${config.databaseUrl === undefined ? config.dataDir : 'PostgreSQL'}`);
  say(`  mails      ${config.smtpUrl === undefined ? `${config.dataDir}/outbox` : 'by SMTP'}`);
  if (config.testClock !== undefined)
    say('  clock      stands still (TEST_CLOCK); move it with: tingbok clock --to DATE');
  if (isFirstStart) {
    say(`  token      ${token}`);
    say(`             asked for by every command; kept in ${config.dataDir}/runtime.json`);
  }
};

const run = async (config: Config): Promise<void> => {
  const logger = openLogger(config.logLevel);
  const tingbok = await openTingbok(config, { logger, worker: true });
  const served = await serve(tingbok).catch(async (error: unknown) => {
    await tingbok.close();
    throw error;
  });
  announce(config, served);
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    served
      .close()
      .then(() => tingbok.close())
      .then(
        () => process.exit(0),
        (error: unknown) => stopWith(`The service did not stop in good order: ${String(error)}`),
      );
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
};

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  stopWith(
    `Tingbok needs Node ${OLDEST_NODE} or newer, this is ${process.versions.node}; start it with: npm run up`,
  );
}
const config = readConfig(process.env);
if (isRefusal(config)) stopWith(String(config.details['line']));
else
  await run(config).catch((error: unknown) =>
    stopWith(error instanceof Error ? error.message : String(error)),
  );
