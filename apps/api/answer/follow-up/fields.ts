import { followUpCommands } from '#domain';
import { LONGEST, type Field } from '../form.js';
import type { FieldFault } from '../words/index.js';
import { COMMAND_OF, type Act } from './acts.js';

/** What is asked for with each act. */
export const FIELDS: Readonly<Record<Act, readonly Field[]>> = {
  accept: [],
  done: [
    { name: 'note', kind: 'long', required: true },
    { name: 'links', kind: 'long', required: false },
  ],
  progress: [{ name: 'note', kind: 'long', required: true }],
  extension: [
    { name: 'until', kind: 'date', required: true },
    { name: 'reason', kind: 'long', required: true },
  ],
  decline: [{ name: 'reason', kind: 'long', required: true }],
  handOn: [
    { name: 'to', kind: 'text', required: true },
    { name: 'note', kind: 'long', required: false },
  ],
};

export type Faults = Readonly<Record<string, FieldFault>>;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** As the command wants each of them. */
const dataOf = (act: Act, values: Readonly<Record<string, string>>): Record<string, unknown> =>
  Object.fromEntries(
    FIELDS[act].map(({ name, required }) => {
      const value = values[name] ?? '';
      if (name === 'links') return [name, linesOf(value)];
      return [name, value === '' && !required ? null : value];
    }),
  );

const faultOf = (field: string, value: string): FieldFault => {
  if (value === '') return 'missing';
  if (field === 'links') return 'notALink';
  if (field === 'until') return 'notADate';
  return field !== 'to' && value.length > LONGEST ? 'tooLong' : 'unknownParty';
};

/** What the command is told, or what is wrong with each field; `known` is said beside what was typed. */
export const readFields = (
  act: Act,
  values: Readonly<Record<string, string>>,
  known: Readonly<Record<string, string>>,
): { readonly data: Record<string, unknown> } | { readonly faults: Faults } => {
  const schema = followUpCommands[COMMAND_OF[act]];
  const parsed = schema.safeParse({ ...dataOf(act, values), ...known });
  if (parsed.success) return { data: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path: [field] }) => String(field)));
  return {
    faults: Object.fromEntries([...wrong].map((field) => [field, faultOf(field, values[field] ?? '')])),
  };
};
