import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import type { Tingbok } from '#application';
import { refuse } from '#kernel';
import { receiveBounce, type Received } from '#processes';
import { RefusedError } from '../http/problem.js';
import { TINGBOK } from '../tingbok.token.js';

const bytesOf = (body: unknown): Uint8Array => {
  if (body instanceof Uint8Array) return body;
  // Of `text/plain`.
  if (typeof body === 'string') return Buffer.from(body, 'utf8');
  throw new RefusedError(refuse('ContentTypeIsWrong'));
};

/**
 * Takes in a mail that came back, whole (`message/rfc822`, or as `text/plain`). Like every command it wants the
 * token. The same mail again says nothing new; 404 asks to send it again later.
 */
@Controller('api/mail')
export class BouncesController {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  @Post('bounces')
  @HttpCode(200)
  async receive(@Body() body: unknown): Promise<Received> {
    const { database, store, projections, commands } = this.tingbok;
    const received = await receiveBounce(bytesOf(body), {
      ...{ database, store, projections },
      execute: (command) => commands.execute(command),
    });
    if (received.outcome === 'mailIsUnknown') throw new RefusedError(refuse('MailDoesNotExist'));
    return received;
  }
}
