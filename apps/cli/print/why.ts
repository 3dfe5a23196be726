import { READING_RULES, type Explanation } from '#minutes';
import { fields, type Field } from './fields.js';
import type { Page } from './page.js';

/** Which rules found an entry (`a1`, `item 2`, `meeting.date`), and why that is what it means. */
export type Why = (entry: string) => readonly Field[];

export const noWhy: Why = () => [];

const REASONS: ReadonlyMap<string, string> = new Map(READING_RULES.map(({ name, reason }) => [name, reason]));

/** The reasons stand in English in the catalogue of rules, and are shown as they are. */
export const whyOf =
  (explanation: Explanation, { words }: Page): Why =>
  (entry) =>
    (explanation[entry] ?? []).map((name) => [words.labels.rule, `${name}: ${REASONS.get(name) ?? ''}`]);

/** Lines below an entry; nothing when no rule is told of. */
export const whyText = (rules: readonly Field[], page: Page): string => {
  const text = fields(rules, page.screen.width, ' '.repeat(7));
  return text === '' ? '' : `\n${text}`;
};

const HEAD = /^(?:meeting|attendees)\./;

/** The fields of the head, each with the rule that found it. */
export const headWhyText = (explanation: Explanation, why: Why, page: Page): string => {
  const entries = Object.keys(explanation).filter((entry) => HEAD.test(entry));
  return fields(
    entries.flatMap((entry) => why(entry).map(([, rule]): Field => [entry.replace(HEAD, ''), rule])),
    page.screen.width,
    '  ',
  );
};
