import { matchLength } from '../language/matching.js';
import { isActingNoun } from './words.js';

const FIRST_WORD =
  /^(?:daglig|dagleg|assisterende|assisterande|konstituert|fungerende|fungerande|administrerende|administrerande|teknisk|sportslig|sportsleg)\s(?=\p{L})/iu;

/** How long the office of two words is with which this text begins (`Daglig leder`); 0 when there is none. */
export const officeLength = (text: string): number => {
  const first = matchLength(FIRST_WORD, text);
  const noun = first === 0 ? '' : (/^\p{L}[\p{L}-]{1,30}/u.exec(text.slice(first))?.[0] ?? '');
  return isActingNoun(noun) ? first + noun.length : 0;
};
