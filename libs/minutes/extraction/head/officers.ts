import type { Block } from '../../readers/index.js';
import { COUNCILLOR } from './attendance.js';
import { person, type Labels } from './head-values.js';
import { officerIn, type Office, type Officer } from './officers-in-text.js';
import type { IsOn } from '../rule.js';

export type Officers = Readonly<Record<Office, Officer | null>>;

/** Behind their labels, else where the text says who was chosen, or stands in brackets among those present. */
export const officersOf = (labels: Labels, all: readonly Block[], isOn: IsOn): Officers => {
  const officer = (office: Office): Officer | null => {
    const name = person(labels.get(office));
    return name === null ? officerIn(all, office, isOn) : { name, rule: `head-label-${office}` };
  };
  return { chair: officer('chair'), secretary: officer('secretary') };
};

const bears = (name: string, part: string): boolean => {
  const words = name.split(' ');
  const initials = words.map((word) => word.slice(0, 1)).join('');
  return words.includes(part) || (part.length >= 2 && initials === part);
};

/** A first name alone, or initials, are those of the one among those present who bears them. */
export const inFull = (officer: Officer | null, present: readonly string[]): string | null => {
  if (!officer) return null;
  const bare = officer.name.replace(COUNCILLOR, '');
  const bearers = present.filter((name) => bears(name, bare));
  return bearers.length === 1 ? (bearers[0] ?? null) : bare;
};
