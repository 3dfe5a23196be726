import { createHash } from 'node:crypto';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { calendarAddresses, type Tingbok } from '#application';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { languageIn } from '../answer/words/index.js';
import { languageOf, problemOf } from '../http/problem.js';
import { TINGBOK } from '../tingbok.token.js';
import { feedOf } from './feed.js';

const NOT_MODIFIED = 304;

/** For whoever has the address, asked about anew each time, and found by no search. */
const HEADERS = { 'Cache-Control': 'private, no-cache', 'X-Robots-Tag': 'noindex, nofollow' };

/** `<token>.ics`; programs know a calendar by such a name. */
const tokenIn = ({ params }: FastifyRequest): string | undefined =>
  /^(.+)\.ics$/.exec((params as { fileName?: string }).fileName ?? '')?.[1];

const tagOf = (content: string): string => `"${createHash('sha256').update(content).digest('base64url')}"`;

/** RFC 9110, 13.1.2: a weak tag of the same letters will do. */
const isKnown = (tag: string, { headers }: FastifyRequest): boolean =>
  (headers['if-none-match'] ?? '')
    .split(',')
    .map((one) => one.trim().replace(/^W\//, ''))
    .some((one) => one === tag || one === '*');

/** Calendars that are followed at a secret address, without an account. */
@Controller('calendar')
export class CalendarController {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  @Get(':fileName')
  async follow(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const content = await this.#contentFor(request);
    void reply.headers(HEADERS);
    if (isRefusal(content)) return sendSentence(content, request, reply);
    const tag = tagOf(content);
    void reply.header('ETag', tag);
    if (isKnown(tag, request)) return void reply.status(NOT_MODIFIED).send();
    void reply
      .type('text/calendar; charset=utf-8')
      .header('Content-Disposition', 'inline; filename="tingbok.ics"')
      .send(content);
  }

  async #contentFor(request: FastifyRequest): Promise<string | Refusal> {
    const token = tokenIn(request);
    if (token === undefined) return refuse('CalendarAddressIsWrong');
    const subject = await calendarAddresses(this.tingbok).open(token);
    return isRefusal(subject) ? subject : feedOf(this.tingbok, subject, languageIn(request.query));
  }
}

/** One sentence, which programs show as it is, and so do browsers. */
const sendSentence = (refusal: Refusal, request: FastifyRequest, reply: FastifyReply): void => {
  const { query, headers } = request;
  const language = languageIn(query) ?? languageOf(`${headers['accept-language'] ?? ''},nb;q=0.001`);
  const { status, detail } = problemOf(refusal, language);
  void reply.status(status).type('text/plain; charset=utf-8').send(`${detail}\n`);
};
