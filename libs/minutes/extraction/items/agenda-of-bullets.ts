import type { Block } from '../../readers/index.js';
import type { AgendaItems } from './agenda-items.js';
import { AGENDA } from './item-starts.js';
import type { Rule } from '../rule.js';

export const BULLET_AGENDA_RULE: Rule = {
  name: 'item-of-bulleted-agenda',
  reason:
    'a list below «Agenda» with «Minutes» behind it: its outer entries are the matters, and only what stands behind is told of the meeting',
  example:
    '# Minutes of the Harbour Group 20 November 2026\n\n## Agenda\n\n- Old pier (Kari)\n- New bridge (Ola)\n- Boats\n\n## Minutes\n\n- Kari will write to the council.\n- The pier is old.',
  isWhole: true,
};

const FEWEST = 3;
const NOTES =
  /^(?:minutes|notes|meeting notes|referat|møtereferat|notater|möte|anteckningar|minnesanteckningar|protokoll)[\s:.]*$/iu;

/** The matters of an agenda of bullets that the notes below do not take up one by one; null where there is none. */
export const bulletAgenda = (blocks: readonly Block[]): AgendaItems | null => {
  const heading = blocks.findIndex(
    ({ kind, text }) => kind !== 'bullet' && text.length <= 40 && AGENDA.test(text),
  );
  const notes = blocks.findIndex(
    ({ text }, at) => heading !== -1 && at > heading && text.length <= 40 && NOTES.test(text),
  );
  const listed = notes === -1 ? [] : blocks.slice(heading + 1, notes);
  if (listed.some(({ kind }) => kind !== 'bullet')) return null;
  const outer = Math.min(...listed.map(({ level }) => level));
  const entries = listed.flatMap((title, index) =>
    title.level === outer ? [{ start: startAt(heading + 1 + index), title, blocks: [] }] : [],
  );
  return entries.length < FEWEST ? null : { entries, others: blocks.slice(notes) };
};

const startAt = (block: number): AgendaItems['entries'][number]['start'] => ({
  block,
  number: null,
  titleAt: 0,
  rule: BULLET_AGENDA_RULE.name,
});
