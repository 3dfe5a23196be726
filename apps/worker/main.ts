import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { openLogger, openTingbok, runProgram, stopOnSignal, stopWith } from '#application';
import { WorkerModule } from './worker.module.js';

/** A process of its own for read models, processes and mails, where the log lies on a server. */
await runProgram(async (config) => {
  if (config.databaseUrl === undefined) {
    stopWith('DATABASE_URL: is needed by a worker of its own; without it the service does this work itself');
  }
  const tingbok = await openTingbok(config, { logger: openLogger(config.logLevel), worker: true });
  const app = await NestFactory.createApplicationContext(WorkerModule.over(tingbok), {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  process.stdout.write('The worker follows the log and sends reminders\n');
  stopOnSignal(() => app.close());
});
