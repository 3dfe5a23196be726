import { html, type Content, type Html } from './html.js';
import type { FormWords } from './words/index.js';

/** How a field is filled in. */
export interface Field {
  readonly name: string;
  readonly kind: 'text' | 'long' | 'date';
  readonly required: boolean;
  /** What may be chosen from; whatever else is typed counts too. */
  readonly suggestions?: readonly string[];
}

/** Letters in one text; the domain takes no more. */
export const LONGEST = 2_000;

/** What was typed, by field; white space around it is nobody's wish. */
export const valuesIn = (form: URLSearchParams, fields: readonly Field[]): Record<string, string> =>
  Object.fromEntries(
    fields.map(({ name }) => [name, (form.get(name) ?? '').replaceAll('\r\n', '\n').trim()]),
  );

/** What was sent and not taken: shown again, with what is wrong with it. */
export interface Tried {
  /** The form that was sent. */
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  /** What is wrong with each field, in words. */
  readonly faults: Readonly<Record<string, string>>;
  /** What is wrong with it as a whole; null when it is the fields. */
  readonly said: string | null;
  readonly status: 409 | 422;
}

export interface FormSetting {
  readonly form: FormWords;
  /** Name of the form, and beginning of the ids in it. */
  readonly name: string;
  readonly tried: Tried | null;
}

export const idOf = (form: string, field: string): string => `${form}-${field}`;

const faultOf = ({ name, tried }: FormSetting, field: string): string | undefined =>
  tried?.form === name ? tried.faults[field] : undefined;

export const valueOf = ({ name, tried }: FormSetting, field: string): string =>
  tried?.form === name ? (tried.values[field] ?? '') : '';

/** Hint and error of a field, and the attributes that tie them to it. */
export const about = (setting: FormSetting, field: string) => {
  const id = idOf(setting.name, field);
  const hint = setting.form.fields[field]?.hint;
  const fault = faultOf(setting, field);
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(fault === undefined ? [] : [`${id}-fault`]),
  ];
  return {
    hint: hint === undefined ? null : html`<p class="hint" id="${id}-hint">${hint}</p>`,
    fault: fault === undefined ? null : html`<p class="fault" id="${id}-fault">${fault}</p>`,
    attributes: html`${described.length === 0 ? null : html` aria-describedby="${described.join(' ')}"`}${
      fault === undefined ? null : html` aria-invalid="true"`
    }`,
  };
};

const controlOf = (setting: FormSetting, { name, kind, required, suggestions }: Field): Html => {
  const id = idOf(setting.name, name);
  const list = suggestions === undefined ? null : html` list="${id}-list" autocomplete="off"`;
  const { attributes } = about(setting, name);
  const same = html`id="${id}" name="${name}"${required ? html` required` : null}${attributes}`;
  const value = valueOf(setting, name);
  if (kind === 'long') return html`<textarea ${same} rows="4" maxlength="${LONGEST}">${value}</textarea>`;
  return html`<input type="${kind}" ${same}${list} maxlength="200" value="${value}" />${
      suggestions === undefined
        ? null
        : html`<datalist id="${id}-list">
            ${suggestions.map((one) => html`<option value="${one}"></option>`)}
          </datalist>`
    }`;
};

export const fieldHtml = (setting: FormSetting, field: Field): Html => {
  const { hint, fault } = about(setting, field.name);
  const label = setting.form.fields[field.name]?.label ?? field.name;
  return html`<label for="${idOf(setting.name, field.name)}">${label}</label>${hint}
    ${controlOf(setting, field)}${fault}`;
};

/** A form that is sent to the page that it is on, in the language that it is in. */
export const formHtml = (
  { name, form }: FormSetting,
  language: string,
  content: { readonly hidden?: Readonly<Record<string, string>>; readonly fields: Content },
): Html => {
  const hidden = Object.entries({ act: name, ...content.hidden });
  return html`<form method="post" action="?lang=${language}">
    ${hidden.map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}" />`)}
    ${form.lead === undefined ? null : html`<p class="hint">${form.lead}</p>`} ${content.fields}
    <button type="submit">${form.button}</button>
  </form>`;
};
