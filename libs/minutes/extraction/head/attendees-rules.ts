import type { Rule } from '../rule.js';

const withHead = (lines: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\n\n${lines}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`;
export const GROUP: Rule = {
  name: 'head-group-of-present',
  reason: 'members, deputies, staff and observers under a label of their own attended too',
  example: withHead('Til stede:\nMedlemmer: Kari Li, Ola Vik\nAdministrasjonen: Per Moe'),
  isWhole: true,
};
export const LINES: Rule = {
  name: 'head-names-in-lines',
  reason: 'below «Til stede» each line is a name, with title and employer behind it',
  example: withHead('Til stede:\nKari Li Leder\nOla Vik Nestleder\nPer Moe'),
  isWhole: true,
};
export const TABLE: Rule = {
  name: 'head-table-of-present',
  reason: 'a table of people; a column says who came',
  example: `# Referat fra møte i Havnerådet 20. november 2026\n\n| Navn | Rolle | Til stede |\n|---|---|---|\n| Kari Li | Leder | Ja |\n| Ola Vik | Medlem | Nei |\n\n## 1. Kai\nKaia er gammel.\n\n## 2. Eventuelt\nIngen saker.`,
  isWhole: true,
};
