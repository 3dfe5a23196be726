import type { FastifyReply } from 'fastify';
import type { ContactLanguage } from '#contacts';
import { html, Html, type Content } from './html.js';
import { PAGE_HEADERS, STYLE } from './style.js';
import { LANGUAGES, wordsIn } from './words/index.js';

/** A whole answer to a browser. */
export interface Page {
  /** HTTP status. */
  readonly status: number;
  readonly language: ContactLanguage;
  /** The only h1, and with the product's name the title of the window. */
  readonly title: string;
  /** Above the title of the window, where something went wrong. */
  readonly alert?: string;
  readonly content: Content;
  /** Where the page is seen in another language, where that is not its own address. */
  readonly address?: string;
}

/** The hash in the policy is that of these very letters. */
const STYLE_ELEMENT = new Html(`<style>${STYLE}</style>`);

const choice = (code: ContactLanguage, name: string, { language, address = '' }: Page): Html =>
  code === language
    ? html`<li><span lang="${code}" aria-current="true">${name}</span></li>`
    : html`<li><a href="${address}?lang=${code}" lang="${code}" hreflang="${code}">${name}</a></li>`;

const headOf = ({ title, alert }: Page): Html =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="robots" content="noindex, nofollow" />
    <meta name="color-scheme" content="light dark" />
    <title>${alert === undefined ? '' : `${alert}: `}${title} – Tingbok</title>
    ${STYLE_ELEMENT}
  </head>`;

const documentOf = (page: Page): Html => {
  const { language, title, content } = page;
  const words = wordsIn[language];
  const choices = LANGUAGES.map(([code, name]) => choice(code, name, page));
  return html`<!doctype html>
    <html lang="${language}">
      ${headOf(page)}
      <body>
        <header>
          <p>Tingbok</p>
          <nav aria-label="${words.language}">
            <ul>
              ${choices}
            </ul>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
        <footer><p>${words.footer}</p></footer>
      </body>
    </html> `;
};

export const sendPage = (reply: FastifyReply, page: Page): void => {
  void reply.status(page.status).headers(PAGE_HEADERS).send(documentOf(page).text);
};

/** A box at the top that a screen reader tells first, and that the keyboard begins at. */
export const notice = (kind: 'wrong' | 'done' | 'told', title: string | null, content: Content): Html =>
  html`<div class="notice ${kind}" tabindex="-1" autofocus>
    ${title === null ? null : html`<h2>${title}</h2>`} ${content}
  </div>`;

/** Facts with their labels; those without a value are left out. */
export const factsHtml = (facts: readonly (readonly [string, Content])[]): Html =>
  html`<dl>
    ${facts
      .filter(([, value]) => value !== null)
      .map(
        ([label, value]) =>
          html`<dt>${label}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;

/** Asks for another link; `token` is that of the page's own address. */
export const newLinkForm = (token: string, language: ContactLanguage): Html =>
  html`<form method="post" action="${token}/new-link?lang=${language}">
    <button type="submit">${wordsIn[language].link.askAnew}</button>
  </form>`;
