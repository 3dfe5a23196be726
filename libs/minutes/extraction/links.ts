import type { ReadLink } from '../reading.js';
import type { Context } from './context.js';
import type { Entries } from './entries.js';
import type { Item } from './items/items.js';
import { approvedMeeting } from './meetings-elsewhere.js';
import type { Rule } from './rule.js';

const APPROVES: Rule = {
  name: 'link-approves-minutes',
  reason: 'approved minutes are those of another meeting',
  example: 'Referat fra Havnerådet 3. mars 2026 godkjent.',
};
const AGENDA: Rule = {
  name: 'link-puts-on-agenda',
  reason: 'a matter that comes up at another body’s meeting',
  example: 'Saken settes opp på møtet i Kulturrådet 9. desember.',
};
export const LINK_RULES: readonly Rule[] = [APPROVES, AGENDA];

export interface FoundLink {
  readonly link: ReadLink;
  readonly rules: readonly string[];
}

/** Links from one item to other meetings: whose minutes it approves, and where something is put on the agenda. */
export const linksOf = (item: Item, entries: Entries, context: Context): readonly FoundLink[] => {
  const links = [
    ...(context.isOn(APPROVES) ? approvals(item, entries, context) : []),
    ...(context.isOn(AGENDA) ? agendas(item, entries) : []),
  ];
  return links.map((link) => ({
    link,
    rules: [link.type === 'approves_minutes_of' ? APPROVES.name : AGENDA.name],
  }));
};

const approvals = (item: Item, { decisions }: Entries, context: Context): readonly ReadLink[] =>
  decisions
    .filter((decision) => decision.type === 'minutes_approved')
    .map(
      (decision) => approvedMeeting(decision.passage.text, context) ?? approvedMeeting(item.title, context),
    )
    .filter((meeting) => meeting !== null)
    .map((meeting) => ({ type: 'approves_minutes_of', ...meeting, seq: item.seq }));

const agendas = (item: Item, { followUps }: Entries): readonly ReadLink[] =>
  followUps
    .map((followUp) => followUp.meeting)
    .filter((meeting) => meeting !== null)
    .map((meeting) => ({ type: 'puts_on_agenda_of', ...meeting, seq: item.seq }));
