import type { Answer } from './commands.js';
import type { ReadAction, ReadDecision, ReadQuestion } from './reading.js';
import type { MinutesImportState } from './state.js';

type Import = Pick<NonNullable<MinutesImportState>, 'reading' | 'answers' | 'corrections'>;

/** One thing in the minutes that can come into force: as read, corrected and answered. */
export type Entry =
  | { readonly kind: 'followUp'; readonly id: string; readonly action: ReadAction }
  | { readonly kind: 'decision'; readonly id: string; readonly decision: ReadDecision };

/** Questions that still keep something from coming into force. */
export const openQuestions = (state: Import): readonly ReadQuestion[] =>
  (state.reading?.questions ?? []).filter((one) => one.blocking && state.answers[one.id] === undefined);

/** The meeting's body, date and start after answers; null while the body or the date is unknown. */
export const meetingOf = (state: Import): { body: string; date: string; start: string | null } | null => {
  const asked = state.reading?.questions.filter((one) => one.kind === 'meeting') ?? [];
  const said = asked.map((one) => state.answers[one.id]).find((one) => one?.kind === 'meeting');
  const { body, date, start } = said?.kind === 'meeting' ? said : (state.reading?.meeting ?? {});
  return body && date ? { body, date, start: start ?? null } : null;
};

/** Everything that can come into force, without what a person dropped. */
export const entriesOf = (state: Import): readonly Entry[] => {
  const followUps = (state.reading?.actions ?? []).map((action): Entry | null => answered(state, action));
  const decisions = (state.reading?.decisions ?? []).map((decision): Entry | null =>
    isDropped(state, decision.id) ? null : { kind: 'decision', id: decision.id, decision },
  );
  return [...decisions, ...followUps].filter((entry) => entry !== null);
};

/** The entries that nothing is asked about any more. */
export const settledEntries = (state: Import): readonly Entry[] => {
  const questioned = new Set(openQuestions(state).map((one) => one.about));
  return entriesOf(state).filter((entry) => !questioned.has(entry.id));
};

const answersAbout = (state: Import, entryId: string): readonly Answer[] =>
  (state.reading?.questions ?? [])
    .filter((one) => one.about === entryId)
    .flatMap((one) => state.answers[one.id] ?? []);

const isDropped = (state: Import, entryId: string): boolean =>
  answersAbout(state, entryId).some((one) => one.kind === 'drop');

const answered = (state: Import, action: ReadAction): Entry | null => {
  if (isDropped(state, action.id)) return null;
  let { text, owners, due, due_meeting } = action;
  for (const said of answersAbout(state, action.id)) {
    if (said.kind === 'owners') owners = said.names;
    if (said.kind === 'nobody') owners = [];
    if (said.kind === 'date') ({ due, due_meeting } = { due: said.date, due_meeting: null });
  }
  const better = state.corrections[action.id];
  if (better?.due !== undefined) ({ due, due_meeting } = { due: better.due, due_meeting: null });
  text = better?.text ?? text;
  owners = better?.owners ?? owners;
  return { kind: 'followUp', id: action.id, action: { ...action, text, owners, due, due_meeting } };
};
