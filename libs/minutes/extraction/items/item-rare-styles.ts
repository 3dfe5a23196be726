import {
  CASE_WITHOUT_NUMBER,
  LETTER,
  matched,
  NUMBER_ALONE,
  NUMBER_AND_MARK,
  ROMAN,
  SECTION_SIGN_ALONE,
} from './item-numbers.js';
import { rowWithHours } from './rows-with-hours.js';
import type { ItemStyle } from './item-styles.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';

/** Numbers that few minutes use; most count on, so that a list of something else is not taken for one. */
export const RARE_STYLES: readonly ItemStyle[] = [
  {
    name: 'item-number-and-mark',
    reason: '`#1`, `1 –`, `1/` and a title',
    example: `${HEAD}#1 Kai\nKaia er gammel.\n\n#2 Brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    inOrder: 'numbers',
    start: (block) => matched(block, NUMBER_AND_MARK),
  },
  {
    name: 'item-number-alone',
    reason: 'a number on a line of its own, with the title below',
    example: `${HEAD}1.\nKai\nKaia er gammel.\n\n2.\nBrygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    inOrder: 'numbers',
    start: (block) => matched(block, NUMBER_ALONE),
  },
  {
    name: 'item-section-sign-alone',
    reason: '«§ 3» on a line of its own, with the title below',
    example: `${HEAD}§ 1\nMötets öppnande\nMötet öppnades.\n\n§ 2\nKaj\nKajen är gammal.\n\n§ 3\nAvslutning\nMötet avslutades.`,
    isWhole: true,
    atLeast: 3,
    start: (block) => matched(block, SECTION_SIGN_ALONE),
  },
  {
    name: 'item-case-without-number',
    reason: '«Sak: …»: the word alone says that a matter begins',
    example: `${HEAD}Sak: Gammel kai\nKaia er gammel.\n\nSak: Ny brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    start: (block) => matched(block, CASE_WITHOUT_NUMBER),
  },
  {
    name: 'item-roman-number',
    reason: '`I.`, `II.` and a title, counted on',
    example: `${HEAD}I. Gammel kai\nKaia er gammel.\n\nII. Ny brygge\nBrygga er ny.`,
    isWhole: true,
    atLeast: 2,
    inOrder: 'letters',
    start: (block) => matched(block, ROMAN),
  },
  {
    name: 'item-letter',
    reason: '`A)`, `B)`, `C)` and a title, counted on; initials of names are in no order',
    example: `${HEAD}A) Gammel kai\nKaia er gammel.\n\nB) Ny brygge\nBrygga er ny.\n\nC) Eventuelt\nIngen saker.`,
    isWhole: true,
    atLeast: 3,
    inOrder: 'letters',
    start: (block) => matched(block, LETTER),
  },
  {
    name: 'item-row-with-hours',
    reason:
      'a table of matters beside the hours at which they are taken up is an agenda; a pause is no matter',
    example:
      '# Dagsorden for møte i Havnerådet 20. november 2026\n\n| Start | Slutt | Sak |\n|---|---|---|\n| 18:00 | 18:10 | Gammel kai |\n| 18:10 | 18:20 | Pause |\n| 18:20 | 18:40 | Ny brygge |',
    isWhole: true,
    atLeast: 2,
    start: (block) => rowWithHours(block),
  },
];
