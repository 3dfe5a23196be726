import type { ContactLanguage } from '#contacts';
import { html, type Content } from './html.js';
import type { Opened, Reader } from './opened.js';
import { newLinkForm, notice, type Page } from './page.js';
import { unsent } from './tried.js';
import { momentIn } from './when.js';
import { wordsIn } from './words/index.js';

/** All that a refused link is told; no link is told from another by it. */
export const wrongLinkPage = (language: ContactLanguage): Page => {
  const { title, text } = wordsIn[language].link.wrong;
  return { status: 404, language, title, content: html`<p>${text}</p>` };
};

/** What went wrong before anything was understood, or on our side. */
export const failedPage = (status: number, language: ContactLanguage, detail: string | null): Page => {
  const { title, text } = wordsIn[language].link.failed;
  return { status, language, title, alert: title, content: html`<p>${detail ?? text}</p>` };
};

/** Fields of all forms that people type in. */
const TYPED = ['note', 'links', 'until', 'reason', 'to', 'passage', 'comment', 'by'];

/** A link that has expired says so, and what it would have been used for is not lost. */
export const expiredPage = (
  { token, link }: Opened,
  { language, timeZone }: Reader,
  form: URLSearchParams | null,
): Page => {
  const words = wordsIn[language];
  const { title, text } = words.link.expired;
  const { until } = link.claim;
  const when = until === null ? '' : momentIn(until, timeZone, words);
  const typed = TYPED.map((name) => [name, form?.get(name) ?? ''] as const);
  const left: Content = form === null ? null : unsent({ values: Object.fromEntries(typed) }, words);
  return {
    status: 410,
    language,
    title,
    content: html`<p>${text(when)}</p>
      ${left}${newLinkForm(token, language)}`,
  };
};

/** Whether a new link went out. */
export type RenewalOutcome = 'sent' | 'noAddress' | 'notSent';

const STATUS = { sent: 200, noAddress: 409, notSent: 503 } satisfies Readonly<Record<RenewalOutcome, number>>;

/** What became of the wish for a new link. */
export const renewedPage = (
  outcome: RenewalOutcome,
  { party, token }: Opened,
  language: ContactLanguage,
): Page => {
  const words = wordsIn[language].link;
  const { title, text } = words[outcome];
  const said = typeof text === 'string' ? text : text(party.name);
  const kind = outcome === 'sent' ? 'done' : 'wrong';
  return {
    status: STATUS[outcome],
    language,
    title,
    address: `../${token}`,
    content: html`${notice(kind, null, html`<p>${said}</p>`)}
      <p><a href="../${token}?lang=${language}">${words.back}</a></p>`,
  };
};
