import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openLogger, openTingbok, readConfig, type Config } from '#application';
import { isRefusal } from '#kernel';
import { WorkerModule } from './worker.module.js';

const stopWith = (line: string): never => {
  process.stderr.write(`${line}\n`);
  process.exit(1);
};

/** A process of its own for read models, processes and mails, where the log lies on a server. */
const run = async (config: Config): Promise<void> => {
  if (config.databaseUrl === undefined) {
    stopWith('DATABASE_URL: is needed by a worker of its own; without it the service does this work itself');
  }
  const tingbok = await openTingbok(config, { logger: openLogger(config.logLevel), worker: true });
  const app = await NestFactory.createApplicationContext(WorkerModule.over(tingbok), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks(['SIGINT', 'SIGTERM']);
  process.stdout.write('The worker follows the log and sends reminders\n');
};

const config = readConfig(process.env);
if (isRefusal(config)) stopWith(String(config.details['line']));
else
  await run(config).catch((error: unknown) =>
    stopWith(error instanceof Error ? error.message : String(error)),
  );
