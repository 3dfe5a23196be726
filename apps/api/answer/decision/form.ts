import type { AnswerKind } from '#domain';
import { about, fieldHtml, formHtml, idOf, valueOf, type Field, type FormSetting } from '../form.js';
import { html, type Html } from '../html.js';
import type { Words } from '../words/index.js';
import type { DecisionMatter } from './matter.js';

/** Name of the form. */
export const RESPOND = 'respond';

export const ANSWERS: readonly AnswerKind[] = ['approve', 'reject', 'abstain', 'object'];

/** What is typed; the answer itself is chosen. */
export const FIELDS: readonly Field[] = [
  { name: 'reason', kind: 'long', required: false },
  { name: 'by', kind: 'text', required: false },
];

const choiceHtml = (setting: FormSetting, answer: AnswerKind, words: Words): Html => {
  const id = idOf(RESPOND, answer);
  const isChosen = valueOf(setting, 'answer') === answer;
  return html`<div class="choice">
    <input
      type="radio"
      id="${id}"
      name="answer"
      value="${answer}"
      required${isChosen ? html` checked` : null}
    /><label for="${id}">${words.decision.answers[answer]}</label>
  </div>`;
};

/** Bound to the text and the version that the reader sees. */
export const answerForm = (
  setting: FormSetting,
  { decision }: Pick<DecisionMatter, 'decision'>,
  { words, language }: { readonly words: Words; readonly language: string },
): Html => {
  const { fault } = about(setting, 'answer');
  const id = idOf(RESPOND, 'answer');
  const described = fault === null ? null : html` aria-describedby="${id}-fault"`;
  const fields = html`<fieldset id="${id}" ${described}>
      <legend>${setting.form.fields['answer']?.label ?? ''}</legend>
      ${fault}${ANSWERS.map((answer) => choiceHtml(setting, answer, words))}
    </fieldset>
    ${FIELDS.map((field) => fieldHtml(setting, field))}`;
  const hidden = { textHash: decision.textHash, version: String(decision.version) };
  return html`<div class="answer">${formHtml(setting, language, { hidden, fields })}</div>`;
};
