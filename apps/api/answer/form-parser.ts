import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Bytes of a form: its longest texts, every letter of them written in escapes. */
const FORM_LIMIT = 64 * 1024;

/** Forms come as a browser without scripts sends them. */
export const takeForms = (app: NestFastifyApplication): void => {
  app.useBodyParser('application/x-www-form-urlencoded', { bodyLimit: FORM_LIMIT }, (_request, body, done) =>
    done(null, new URLSearchParams(body.toString('utf8'))),
  );
};
