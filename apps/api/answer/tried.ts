import { explain } from '#application';
import type { ContactLanguage } from '#contacts';
import type { Refusal } from '#kernel';
import { idOf, type Tried } from './form.js';
import { html, type Html } from './html.js';
import { notice } from './page.js';
import { wordsIn, type FieldFault, type FormWords, type ToldRule, type Words } from './words/index.js';

/** A refusal in words for whoever answers. */
const toldRefusal = (refusal: Refusal, language: ContactLanguage): string => {
  const words = wordsIn[language];
  const rule = refusal.refused.startsWith('OnlyAnOwner') ? 'OnlyAnOwnerAnswers' : refusal.refused;
  const told = words.refusals[rule as ToldRule] as string | undefined;
  if (told !== undefined) return told;
  return language === 'nn' ? words.otherRefusal : explain(refusal, language);
};

/** What is wrong, with a way to each field that it is about. */
export const triedNotice = (tried: Tried, form: FormWords, words: Words): Html => {
  const faults = Object.entries(tried.faults).map(
    ([field, fault]) =>
      html`<li>
        <a href="#${idOf(tried.form, field)}">${form.fields[field]?.label ?? field}</a>: ${fault}
      </li>`,
  );
  return notice(
    'wrong',
    words.notSent,
    html`${tried.said === null ? null : html`<p>${tried.said}</p>`}${
      faults.length === 0
        ? null
        : html`<ul>
            ${faults}
          </ul>`
    }`,
  );
};

/** What was typed into a form that is no longer there. */
export const unsent = ({ values }: Pick<Tried, 'values'>, words: Words): Html | null => {
  const typed = Object.values(values).filter((value) => value !== '');
  return typed.length === 0
    ? null
    : html`<h2>${words.notSent}</h2>
        <p>${words.unsent}</p>
        ${typed.map((value) => html`<blockquote>${value}</blockquote>`)}`;
};

type Form = Pick<Tried, 'form' | 'values'>;

/** A form with fields that are wrong. */
export const wrongForm = (
  form: Form,
  faults: Readonly<Record<string, FieldFault>>,
  language: ContactLanguage,
): Tried => {
  const words = wordsIn[language];
  const told = Object.entries(faults).map(([field, fault]) => [field, words.faults[fault]] as const);
  return { ...form, faults: Object.fromEntries(told), said: null, status: 422 };
};

/** A form that was refused; for one of its fields, if the refusal is about that. */
export const refusedForm = (
  form: Form,
  refusal: Refusal,
  { language, field }: { readonly language: ContactLanguage; readonly field: string | undefined },
): Tried => {
  const told = toldRefusal(refusal, language);
  return field === undefined
    ? { ...form, faults: {}, said: told, status: 409 }
    : { ...form, faults: { [field]: told }, said: null, status: 409 };
};
