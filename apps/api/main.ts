import { openLogger, openTingbok, runProgram, stopOnSignal, type Config } from '#application';
import { serve, type Served } from './serve.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const placeOf = ({ eventStoreUrl, databaseUrl, dataDir }: Config): string => {
  if (eventStoreUrl !== undefined) return 'the log on KurrentDB, read models and addresses on PostgreSQL';
  return databaseUrl === undefined ? dataDir : 'on the PostgreSQL server';
};

const announce = (config: Config, { url, token, isFirstStart }: Served): void => {
  say(`Tingbok is at ${url}`);
  say(`  data       ${placeOf(config)}`);
  say(`  mails      ${config.smtpUrl === undefined ? `${config.dataDir}/outbox` : 'by SMTP'}`);
  if (config.testClock !== undefined) {
    say('  clock      stands still (TEST_CLOCK); move it with: npm run -s tingbok -- clock --to DATE');
  }
  if (isFirstStart) {
    say(`  token      ${token}`);
    say(`             asked for by every command; kept in ${config.dataDir}/runtime.json`);
  }
};

await runProgram(async (config) => {
  const tingbok = await openTingbok(config, { logger: openLogger(config.logLevel), worker: true });
  const served = await serve(tingbok).catch(async (error: unknown) => {
    await tingbok.close();
    throw error;
  });
  announce(config, served);
  stopOnSignal(async () => {
    await served.close();
    await tingbok.close();
  });
});
