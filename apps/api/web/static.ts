import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where the built page lies, seen from the built program or from the sources. */
const webRoot = (): string | undefined =>
  ['../../../web', '../../../dist/web']
    .map((up) => fileURLToPath(new URL(up, import.meta.url)))
    .find((folder) => existsSync(`${folder}/index.html`));

/** Everything comes from here and goes nowhere else. */
const SECURITY_HEADERS = {
  'Content-Security-Policy':
    "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Serves the page at `/`; its hashed assets may be kept for ever, the page itself is asked for anew. */
export const serveWeb = async (fastify: FastifyInstance): Promise<void> => {
  fastify.addHook('onRequest', async (_, reply) => {
    void reply.headers(SECURITY_HEADERS);
  });
  const root = webRoot();
  if (root === undefined) return;
  await fastify.register(fastifyStatic, {
    root,
    wildcard: false,
    index: ['index.html'],
    setHeaders: (reply, path) => {
      const kept = path.includes('/assets/');
      void reply.header('Cache-Control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
};
