import type { ReadLink } from '../reading.js';
import type { Context } from './context.js';
import type { Entries } from './entries.js';
import type { Item } from './items.js';
import { approvedMeeting } from './meetings-elsewhere.js';

/** Links from one item to other meetings: whose minutes it approves, and where something is put on the agenda. */
export const linksOf = (item: Item, entries: Entries, context: Context): readonly ReadLink[] => {
  const approvals = entries.decisions
    .filter((decision) => decision.type === 'minutes_approved')
    .map(
      (decision) => approvedMeeting(decision.passage.text, context) ?? approvedMeeting(item.title, context),
    )
    .filter((meeting) => meeting !== null)
    .map((meeting) => ({ type: 'approves_minutes_of' as const, ...meeting, seq: item.seq }));
  const agendas = entries.followUps
    .map((followUp) => followUp.meeting)
    .filter((meeting) => meeting !== null)
    .map((meeting) => ({ type: 'puts_on_agenda_of' as const, ...meeting, seq: item.seq }));
  return [...approvals, ...agendas];
};
