import type { Block } from '../../readers/index.js';
import { BULLET_STYLES } from './item-bullets.js';
import { boldLine, capitalLine, titleLine } from './item-lines.js';
import {
  AD,
  CASE_NUMBER,
  caseOfBody,
  CASE_OF_KIND,
  CASE_SERIES,
  labelledCase,
  matched,
  NUMBER_IN_BRACKET,
  NUMBER_IN_LOWER_CASE,
  numbered,
  numberedCells,
  SECTION_SIGN,
  SECTION_SIGN_ALONE,
} from './item-numbers.js';
import { RARE_STYLES } from './item-rare-styles.js';
import { linkedIssue } from './linked-issues.js';
import type { Rule } from '../rule.js';

/** Where an item begins: its number as printed, and where its title stands in the block. */
export interface ItemStart {
  readonly block: number;
  readonly number: string | null;
  readonly titleAt: number;
  /** Where the title ends, when its account follows in the same line without a mark that tells. */
  readonly titleUntil?: number;
  /** Name of its style. */
  readonly rule: string;
}

export type StartInBlock = Omit<ItemStart, 'block' | 'rule'>;

export interface ItemStyle extends Rule {
  /** How many starts make the style believable. */
  readonly atLeast: number;
  /** Starts of this style count on from one to the next. */
  readonly inOrder?: 'numbers' | 'letters';
  /** Only headings of the level at which the document has its matters. */
  readonly ofHeadings?: true;
  /** Only the outermost bullets. */
  readonly ofBullets?: true;
  /** Most of the outermost bullets begin an item; else they are a list of something else. */
  readonly ofMost?: true;
  readonly start: (block: Block, next: Block | undefined) => StartInBlock | null;
}

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';

/** Ways of setting items, the surest first; the first that fits the document is its own. */
export const ITEM_RULES: readonly ItemStyle[] = [
  {
    name: 'item-case-of-kind',
    reason: '«V-SAK 1», «O-SAK 1»: matters to decide and matters told count apart, each from one',
    example: `${HEAD}V-SAK 1 Kai\nKaia er gammel.\n\nO-SAK 1 Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, CASE_OF_KIND),
  },
  {
    name: 'item-case-of-body',
    reason: 'whoever meets, the number of the matter and the day are printed above the title of each',
    example: `${HEAD}Havnerådet 3/26 20.11.2026\nGAMMEL KAI\nKaia er gammel.\n\nHavnerådet 4/26 20.11.2026\nNY BRYGGE\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block, next) => caseOfBody(block, next),
  },
  {
    name: 'item-case',
    reason: '«Sak 5», «Sak 15/19»: the word says that a matter begins',
    example: `${HEAD}Sak 3/26 Kai\nKaia er gammel.\n\nSak 4/26 Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 1,
    start: (block) => labelledCase(block),
  },
  {
    name: 'item-case-series',
    reason: 'municipal series (`PS 12/26`) count apart, so that the letters are part of the number',
    example: `${HEAD}PS 3/26 Kai\nKaia er gammel.\n\nPS 4/26 Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, CASE_SERIES),
  },
  {
    name: 'item-case-number',
    reason: '`14/26`: number and year of a case',
    example: `${HEAD}3/26 Kai\nKaia er gammel.\n\n4/26 Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, CASE_NUMBER),
  },
  {
    name: 'item-row-in-a-line',
    reason: '`3 / Kai / Kaia er gammel.`: a table as text, each row in a line with a mark between its cells',
    example: `${HEAD}1 / Gammel kai / Kaia er gammel. / Kari\n\n2 / Ny brygge / Brygga er ny. / Ola\n\n3 / Eventuelt / Ingen saker. /`,
    isWhole: true,
    atLeast: 3,
    start: (block) => numberedCells(block),
  },
  {
    name: 'item-ad',
    reason: '«ad 1.» treats an entry of the agenda above',
    example: `${HEAD}1. Kai\n2. Brygge\n\nad 1. Kari Li sender brev.\n\nad 2. Brygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, AD),
  },
  {
    name: 'item-section-sign',
    reason:
      '«§ 3 Dagordning»: Swedish minutes count their matters so; by-laws that are quoted have fewer, and whole sentences',
    example: `${HEAD}§ 1 Mötets öppnande\nMötet öppnades.\n\n§ 2 Kaj\nKajen är gammal.\n\n§ 3 Brygga\nBryggan är ny.\n\n§ 4 Avslutning\nMötet avslutades.`,
    isWhole: true,
    atLeast: 4,
    start: (block) =>
      block.text.length <= 90 || block.apart
        ? (matched(block, SECTION_SIGN) ?? matched(block, SECTION_SIGN_ALONE))
        : null,
  },
  {
    name: 'item-number',
    reason: 'a number and a title',
    example: `${HEAD}1. Kai\nKaia er gammel.\n\n2. Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => numbered(block),
  },
  {
    name: 'item-number-in-bracket',
    reason: '`1)` and a title',
    example: `${HEAD}1) Kai\nKaia er gammel.\n\n2) Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, NUMBER_IN_BRACKET),
  },
  {
    name: 'item-number-in-lower-case',
    reason: '`1. kai`: a list of three or more; an ordinal seldom begins so many lines',
    example: `${HEAD}1. kai\nKaia er gammel.\n\n2. brygge\nBrygga er ny.\n\n3. eventuelt\nIngen saker.`,
    isWhole: true,
    atLeast: 3,
    start: (block) => matched(block, NUMBER_IN_LOWER_CASE),
  },
  ...RARE_STYLES,
  {
    name: 'item-linked-issue',
    reason: 'outer entries of a list that link to an issue or a pull request, with what was said of it below',
    example: `# Minutes of the Harbour Group 20 November 2026\n\n## Notes\n\n- [Paint the pier](https://git.example/pier/issues/4)\n  - Kari will write to the council.\n- [New bridge](https://git.example/pier/issues/5)\n  - Ola will draw a plan.\n- [Old boats](https://git.example/pier/pull/6)\n  - Nothing new.`,
    isWhole: true,
    atLeast: 3,
    start: (block, next) => linkedIssue(block, next),
  },
  {
    name: 'item-heading',
    reason: 'headings without numbers, each with its matter below',
    example: `# Referat fra møte i Havnerådet 20. november 2026\n\n## Kai\nKaia er gammel.\n\n## Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    ofHeadings: true,
    start: () => ({ number: null, titleAt: 0 }),
  },
  {
    name: 'item-bold-line',
    reason: 'a line set in bold from end to end, with its matter below',
    example: `${HEAD}**Gammel kai**\n\nKaia er gammel.\n\n**Ny brygge**\n\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block, next) => boldLine(block, next),
  },
  {
    name: 'item-line-in-capitals',
    reason: 'a line in capital letters, with its matter below',
    example: `${HEAD}REPARASJON AV KAI\n\nKaia er gammel.\n\nKJØP AV NY BRYGGE\n\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block, next) => capitalLine(block, next),
  },
  ...BULLET_STYLES,
  {
    name: 'item-line-with-colon',
    reason: 'a short line that ends in a colon, with longer text below',
    example: `${HEAD}Gammel kai:\nKaia er gammel og må snart rives.\n\nNy brygge:\nBrygga er ny og gir mange gode plasser.`,
    isWhole: true,
    atLeast: 2,
    start: (block, next) => titleLine(block, next, /:$/),
  },
  {
    name: 'item-line',
    reason: 'a short line without a stop, with longer text below',
    example: `${HEAD}Gammel kai\nKaia er gammel og må snart rives.\n\nNy brygge\nBrygga er ny og gir mange gode plasser.`,
    isWhole: true,
    atLeast: 2,
    start: (block, next) => titleLine(block, next, /[^.:;,!?]$/),
  },
];
