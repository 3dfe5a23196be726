import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** As large as mail servers let mails be. */
const MAIL_LIMIT = 30 * 1024 * 1024;

/** Mails come as they are, byte by byte. */
export const takeMails = (app: NestFastifyApplication): void => {
  app.useBodyParser('message/rfc822', { bodyLimit: MAIL_LIMIT }, (_request, body, done) => done(null, body));
};
