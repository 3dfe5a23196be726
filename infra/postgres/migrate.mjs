// Applies the migrations that a database still lacks, and ends. Run it with the environment of the service,
// but with the owner of the schema in DATABASE_URL; the service itself then needs no such rights.
import { openLogger, openTingbok, runProgram, stopWith } from '#application';

await runProgram(async (config) => {
  if (config.databaseUrl === undefined) {
    stopWith('DATABASE_URL: is needed; an embedded database is brought up to date by the service itself');
  }
  const tingbok = await openTingbok(config, { logger: openLogger('warn'), worker: false });
  await tingbok.close();
  process.stdout.write('The database is up to date\n');
});
