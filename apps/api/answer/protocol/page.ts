import type { Tried } from '../form.js';
import { html, type Content, type Html } from '../html.js';
import type { Opened, Reader } from '../opened.js';
import { factsHtml, notice, type Page } from '../page.js';
import { triedNotice, unsent } from '../tried.js';
import { longDate, untilIn } from '../when.js';
import { wordsIn, type Words } from '../words/index.js';
import { COMMENT, commentForm } from './form.js';
import type { ProtocolMatter } from './matter.js';

interface ToShow {
  readonly opened: Opened;
  readonly matter: ProtocolMatter;
  readonly reader: Reader;
  readonly tried: Tried | null;
}

/** Where the form is on the page. */
const FORM_PLACE = `${COMMENT}-here`;

const factsOf = (
  { protocol, bodyName, meeting }: ProtocolMatter,
  words: Words,
): readonly (readonly [string, Content])[] => {
  const { labels, hashHint } = words.protocol;
  const { circulated, textHash } = protocol;
  return [
    [labels.body, bodyName],
    [labels.meeting, meeting === null ? null : `${meeting.title}, ${longDate(meeting.date, words)}`],
    [labels.until, circulated === undefined ? null : untilIn(circulated.commentsUntil, words)],
    [
      labels.hash,
      textHash === null
        ? null
        : html`<code>${textHash}</code>
            <p class="hint">${hashHint}</p>`,
    ],
  ];
};

/** Why no comment can be made. */
const standsIn = ({ closed, protocol: { circulated } }: ProtocolMatter, words: Words): string | null => {
  if (closed === null) return null;
  if (closed !== 'closed') return words.protocol[closed];
  return words.protocol.closed(longDate(circulated?.commentsUntil ?? '', words));
};

const noticesOf = ({ matter, reader, tried }: ToShow): readonly Content[] => {
  const words = wordsIn[reader.language];
  const stands = standsIn(matter, words);
  const count = matter.comments.length;
  const said = [
    ...(stands === null ? [] : [html`<p>${stands}</p>`]),
    ...(count === 0 ? [] : [html`<p>${words.protocol.said(count)}</p>`]),
  ];
  return [
    tried === null ? null : triedNotice(tried, words.protocol.form, words),
    said.length === 0 ? null : notice(stands === null ? 'done' : 'told', null, said),
  ];
};

const textHtml = ({ text }: ProtocolMatter, words: Words): Html =>
  text === null ? html`<p>${words.protocol.noText}</p>` : html`<div class="document">${text}</div>`;

const commentsHtml = ({ comments }: ProtocolMatter, words: Words): Html | null =>
  comments.length === 0
    ? null
    : html`<h2>${words.protocol.yours}</h2>
        ${comments.map(
          ({ by, on, passage, text }) =>
            html`${passage === null ? null : html`<blockquote>${passage}</blockquote>`}
              <p class="said">${text}</p>
              <p class="hint">${words.protocol.by(by, longDate(on, words))}</p>`,
        )}`;

const formIn = ({ matter, reader: { language }, tried }: ToShow): Content => {
  const words = wordsIn[language];
  if (matter.closed !== null) return tried === null ? null : unsent(tried, words);
  const setting = { form: words.protocol.form, name: COMMENT, tried };
  return html`<h2 id="${FORM_PLACE}">${words.protocol.form.title}</h2>
    ${commentForm(setting, language)}`;
};

/** The text, what the party has said of it, and the form while comments are taken. */
export const protocolPage = (shown: ToShow): Page => {
  const { opened, matter, reader, tried } = shown;
  const { language } = reader;
  const words = wordsIn[language];
  const way = html`<p><a href="#${FORM_PLACE}">${words.protocol.toForm}</a></p>`;
  return {
    status: tried?.status ?? 200,
    language,
    title: words.protocol.title(opened.party.name),
    ...(tried === null ? {} : { alert: words.notSent }),
    content: html`${noticesOf(shown)} ${factsHtml(factsOf(matter, words))}
      ${matter.closed === null ? way : null}
      <h2>${words.protocol.text}</h2>
      ${textHtml(matter, words)} ${commentsHtml(matter, words)} ${formIn(shown)}`,
  };
};
