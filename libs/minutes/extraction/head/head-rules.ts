import type { ReadMeeting } from '../../reading.js';
import type { Attendees } from './attendees.js';
import { COUNT_RULE } from './head-count.js';
import type { HeadField } from './head-labels.js';
import type { Labels } from './head-values.js';
import { HOURS_RULE, type Hours } from './hours-in-text.js';
import { YEAR_RULE } from './meeting-year.js';
import type { Officers } from './officers.js';
import type { Explanation, Rule } from '../rule.js';

const around = (line: string): string =>
  `Referat fra møte i Havnerådet 20. november 2026\n\n${line}\n\n1. Kai\nKari Li sender brev.\n\n2. Eventuelt\nIngen saker.`;
export const TITLE_RULE: Rule = {
  name: 'head-title-line',
  reason: 'the title line holds body, place, date and hours side by side',
  example: 'Referat fra møte i Havnerådet 20. november 2026\n\n1. Kai\nKari Li sender brev.',
  isWhole: true,
};
export const NEXT_RULE: Rule = {
  name: 'head-next-meeting',
  reason: 'the first «neste møte» that has a date',
  example: around('Neste møte: 4. desember 2026 kl. 18.00'),
  isWhole: true,
};
export interface FoundInText {
  readonly officers: Officers;
  readonly hours: Hours;
  readonly attendees: Attendees;
  readonly isCounted: boolean;
  readonly isYearInferred: boolean;
}

/** Where each field of the head was found: behind its label, else where such a field stands without one. */
export const rulesOf = (
  meeting: ReadMeeting,
  labels: Labels,
  { officers, hours, attendees, isCounted, isYearInferred }: FoundInText,
): Explanation => {
  const label = (field: HeadField): string | null => (labels.has(field) ? `head-label-${field}` : null);
  const titled = (field: HeadField): string => label(field) ?? TITLE_RULE.name;
  const calledFor = label('time') ?? titled('date');
  const ofHour = (told: string | null): string => (told === null ? calledFor : HOURS_RULE.name);
  const found: readonly (readonly [keyof ReadMeeting, string | null])[] = [
    ['body', titled('body')],
    ['title', TITLE_RULE.name],
    ['date', isYearInferred ? YEAR_RULE.name : titled('date')],
    ['start', ofHour(hours.start)],
    ['end', ofHour(hours.end)],
    ['place', titled('place')],
    ['chair', officers.chair?.rule ?? null],
    ['secretary', officers.secretary?.rule ?? null],
    ['next_meeting', NEXT_RULE.name],
  ];
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['attendees.present', isCounted ? [COUNT_RULE.name] : attendees.presentRules],
    ['attendees.absent', attendees.absentRules],
  ];
  const known = found.filter(([field]) => meeting[field] !== null);
  return Object.fromEntries([
    ...known.flatMap(([field, rule]) => (rule === null ? [] : [[`meeting.${field}`, [rule]] as const])),
    ...lists.filter(([, rules]) => rules.length > 0),
  ]);
};
