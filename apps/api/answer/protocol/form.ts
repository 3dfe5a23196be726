import { fieldHtml, formHtml, type Field, type FormSetting } from '../form.js';
import { html, type Html } from '../html.js';

/** Name of the form, by which the page is led to as well. */
export const COMMENT = 'comment';

export const FIELDS: readonly Field[] = [
  { name: 'passage', kind: 'long', required: false },
  { name: 'comment', kind: 'long', required: true },
  { name: 'by', kind: 'text', required: true },
];

export const commentForm = (setting: FormSetting, language: string): Html => {
  const fields = FIELDS.map((field) => fieldHtml(setting, field));
  return html`<div class="answer">${formHtml(setting, language, { fields })}</div>`;
};
