import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { AddressInfo } from 'node:net';
import { newToken, readRuntime, writeRuntime, type Tingbok } from '#application';
import { takeForms } from './answer/form-parser.js';
import { ApiModule } from './api.module.js';
import { takeMails } from './mail/mail-parser.js';
import { serveWeb } from './web/static.js';

/** Bytes of a file beyond what is read: so the reader says what is too large, and how large it may be. */
const MARGIN = 64 * 1024;
/** Largest JSON, in bytes. */
const BODY_LIMIT = 6 * 1024 * 1024;

export interface Served {
  /** Where it listens. */
  readonly url: string;
  readonly token: string;
  /** Whether the token was made just now. */
  readonly isFirstStart: boolean;
  close(): Promise<void>;
}

const createApp = async (tingbok: Tingbok, token: string): Promise<NestFastifyApplication> => {
  const adapter = new FastifyAdapter({ bodyLimit: BODY_LIMIT, routerOptions: { maxParamLength: 300 } });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.over(tingbok, token), adapter, {
    logger: ['error', 'warn'],
    abortOnError: false,
  });
  const fastify = adapter.getInstance();
  fastify.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: tingbok.config.reading.bytes + MARGIN },
    (_request, body, done) => done(null, body),
  );
  takeForms(app);
  takeMails(app);
  await serveWeb(fastify);
  return app;
};

/** Serves an opened program, and leaves word of where and how in `runtime.json`. */
export const serve = async (tingbok: Tingbok): Promise<Served> => {
  const { config } = tingbok;
  const before = await readRuntime(config.dataDir);
  const token = config.token ?? before?.token ?? newToken();
  const app = await createApp(tingbok, token);
  await app.listen(config.port, config.host);
  const { port } = app.getHttpServer().address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  const url = `http://${host}:${port}`;
  await writeRuntime(config.dataDir, { url, token, pid: process.pid });
  return {
    url,
    token,
    isFirstStart: config.token === undefined && before === undefined,
    close: async () => {
      await app.close();
      await writeRuntime(config.dataDir, { url, token, pid: 0 });
    },
  };
};
