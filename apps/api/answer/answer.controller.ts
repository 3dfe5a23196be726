import { Controller, Get, Inject, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tingbok } from '#application';
import { isRefusal, refuse } from '#kernel';
import { RefusedError } from '../http/problem.js';
import { TINGBOK } from '../tingbok.token.js';
import type { ReadIn } from './answered.js';
import { expiredPage, renewedPage } from './link-pages.js';
import { MATTERS } from './matters.js';
import { isToAnswer, sendNewLink, type AnswerPurpose } from './new-link.js';
import { openedBy, readerOf, type Opened, type Reader } from './opened.js';
import { PAGE_HEADERS } from './style.js';
import { sendPage } from './page.js';
import { languageIn } from './words/index.js';

const SEE_OTHER = 303;

/** A link of this request, and what it is about. */
interface Asked {
  readonly opened: Opened;
  readonly purpose: AnswerPurpose;
  readonly readIn: ReadIn;
}

/** The letters of a form; empty when something else was sent. */
const formIn = ({ body }: FastifyRequest): URLSearchParams =>
  body instanceof URLSearchParams ? body : new URLSearchParams();

/**
 * Pages on which people answer from a mail, without an account. Looking changes nothing, because scanners of
 * mails follow every link; only what is sent from the page acts.
 */
@Controller('answer')
export class AnswerController {
  constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

  @Get(':token')
  async show(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { opened, purpose, readIn } = await this.#asked(request);
    if (opened.link.state === 'expired') {
      return sendPage(reply, expiredPage(opened, await this.#reader(opened, purpose, readIn), null));
    }
    sendPage(reply, await MATTERS[purpose].show(this.tingbok, opened, readIn));
  }

  @Post(':token')
  async answer(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { opened, purpose, readIn } = await this.#asked(request);
    const form = formIn(request);
    if (opened.link.state === 'expired') {
      return sendPage(reply, expiredPage(opened, await this.#reader(opened, purpose, readIn), form));
    }
    const answered = await MATTERS[purpose].answer({ tingbok: this.tingbok, opened, ...readIn }, form);
    if (answered !== 'done') return sendPage(reply, answered);
    // A page that is loaded again must not send the form again.
    const { language } = readIn;
    const location = language === undefined ? opened.token : `${opened.token}?lang=${language}`;
    void reply.status(SEE_OTHER).headers(PAGE_HEADERS).header('Location', location).send('');
  }

  @Post(':token/new-link')
  async renew(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { opened, purpose, readIn } = await this.#asked(request);
    const { about, body } = await MATTERS[purpose].about(this.tingbok, opened);
    const reader = readerOf(readIn.language, opened, body);
    const outcome = await sendNewLink(this.tingbok, opened, { purpose, about, reader });
    sendPage(reply, renewedPage(outcome, opened, reader.language));
  }

  async #asked(request: FastifyRequest): Promise<Asked> {
    const { token = '' } = request.params as { token?: string };
    const link = await this.tingbok.links.open(token);
    if (isRefusal(link)) throw new RefusedError(link);
    const { purpose } = link.claim;
    if (!isToAnswer(purpose)) throw new RefusedError(refuse('LinkIsWrong'));
    const opened = await openedBy(this.tingbok, token, link);
    return { opened, purpose, readIn: { language: languageIn(request.query) } };
  }

  async #reader(opened: Opened, purpose: AnswerPurpose, { language }: ReadIn): Promise<Reader> {
    const { body } = await MATTERS[purpose].about(this.tingbok, opened);
    return readerOf(language, opened, body);
  }
}
