import type { Entry } from '../entries.js';
import type { ReadItem, ReadMeeting, Reading } from '../reading.js';

/** One rendering of the minutes of a meeting. */
export interface Rendering {
  readonly head: ReadMeeting;
  readonly reading: Pick<Reading, 'items' | 'attendees'>;
  readonly entries: readonly Entry[];
}

/** A piece of running text, and where it stands: `meeting`, `attendance`, `item 4`, `a3`. */
export interface ReadPassage {
  readonly about: string;
  readonly text: string;
}

const itemPassages = ({ seq, title, presenters, discussion }: ReadItem): readonly ReadPassage[] => {
  const said = presenters.flatMap(({ name, role, organisation }) => [name, role ?? '', organisation ?? '']);
  return [title, ...said, ...discussion].map((text) => ({ about: `item ${seq}`, text }));
};

/** Everything that was read of a rendering, piece by piece. */
export const passagesOf = ({ head, reading, entries }: Rendering): readonly ReadPassage[] => {
  const { body, title, place, chair, secretary } = head;
  const { present, absent } = reading.attendees;
  return [
    ...[body, title, place, chair, secretary].map((text) => ({ about: 'meeting', text: text ?? '' })),
    ...[...present, ...absent].map((text) => ({ about: 'attendance', text })),
    ...reading.items.flatMap(itemPassages),
    ...entries.map(({ id, sentence }) => ({ about: id, text: sentence })),
  ].filter(({ text }) => text !== '');
};
