import { bulletLine, bulletWithColon, bulletWithDash } from './item-lines.js';
import { standardTitle } from './standard-titles.js';
import type { ItemStyle } from './item-styles.js';

const HEAD = 'Referat fra møte i Havnerådet 20. november 2026\nTil stede: Kari Li og Ola Vik\n\n';

/** Matters that are the outermost bullets of the notes. */
export const BULLET_STYLES: readonly ItemStyle[] = [
  {
    name: 'item-bullet',
    reason: 'bullets that are titles, each with its account in paragraphs below',
    example: `${HEAD}• Gammel kai\n\n  Kaia er gammel.\n\n• Ny brygge\n\n  Brygga er ny.\n\n• Eventuelt\n\n  Ingen saker.`,
    isWhole: true,
    atLeast: 3,
    ofBullets: true,
    start: (block, next) => bulletLine(block, next),
  },
  {
    name: 'item-bullet-with-colon',
    reason:
      'bullets that begin with a title and a colon, each with its account behind: short notes of a meeting',
    example: `${HEAD}* Gammel kai: Kari Li sender brev.\n\n* Ny brygge: Den er fin.\n\n* Dugnad: Mange kom.\n\n* Eventuelt: Ingen saker.`,
    isWhole: true,
    atLeast: 4,
    ofBullets: true,
    ofMost: true,
    start: (block) => bulletWithColon(block),
  },
  {
    name: 'item-bullet-with-dash',
    reason: 'bullets that begin with a title and a dash, each with its account behind',
    example: `${HEAD}* Gammel kai – Kari Li sender brev.\n\n* Ny brygge – den er fin.\n\n* Dugnad på kaia – mange kom.\n\n* Eventuelt – ingen saker.`,
    isWhole: true,
    atLeast: 4,
    ofBullets: true,
    ofMost: true,
    start: (block) => bulletWithDash(block),
  },
  {
    name: 'item-standard-title-english',
    reason:
      'titles that English minutes always have («Matters arising», «Date of next meeting») begin their lines',
    example:
      'Minutes of the Harbour Committee\nDate: 20 November 2026\n\nMatters arising The pier is old.\n\nCorrespondence A letter was read.\n\nFinance The accounts were noted.\n\nDate of next meeting 3 March 2027.',
    isWhole: true,
    atLeast: 4,
    start: (block) => standardTitle(block),
  },
];
