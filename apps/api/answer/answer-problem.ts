import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ContactLanguage } from '#contacts';
import { languageOf, type Problem } from '../http/problem.js';
import { failedPage, wrongLinkPage } from './link-pages.js';
import { sendPage } from './page.js';
import { languageIn } from './words/index.js';

const NOT_FOUND = 404;
const OUR_FAULT = 500;

/** Whether a person is on the way to one of the pages. */
export const isAboutAnswer = ({ url }: FastifyRequest): boolean => url.startsWith('/answer/');

/** Of a reader of whom nothing is known but what the browser says; bokmål when it says nothing. */
const languageFor = ({ query, headers }: FastifyRequest): ContactLanguage =>
  languageIn(query) ?? languageOf(`${headers['accept-language'] ?? ''},nb;q=0.001`);

/** A problem as a page, for people; nothing in it tells one wrong link from another. */
export const sendProblemPage = (request: FastifyRequest, reply: FastifyReply, problem: Problem): void => {
  const language = languageFor(request);
  const { status, detail } = problem;
  sendPage(
    reply,
    status === NOT_FOUND
      ? wrongLinkPage(language)
      : failedPage(status, language, status < OUR_FAULT ? detail : null),
  );
};
