import type { Answer } from './commands.js';
import type { ReadAction, ReadDecision, ReadMeeting, ReadQuestion } from './reading.js';
import type { MinutesImportState } from './state.js';

type Import = Pick<NonNullable<MinutesImportState>, 'reading' | 'answers' | 'corrections'>;

/** One thing in the minutes that can come into force: as read, corrected and answered. */
export type Entry =
  | { readonly kind: 'followUp'; readonly id: string; readonly action: ReadAction }
  | { readonly kind: 'decision'; readonly id: string; readonly decision: ReadDecision };

/** Questions that still keep something from coming into force. */
export const openQuestions = (state: Import): readonly ReadQuestion[] =>
  (state.reading?.questions ?? []).filter((one) => one.blocking && state.answers[one.id] === undefined);

export interface MeetingKey {
  readonly body: string;
  readonly date: string;
  readonly start: string | null;
}

/** The meeting's body, date and start after answers; null while a person has yet to say which it was. */
export const meetingOf = (state: Import): MeetingKey | null => {
  const asked = (state.reading?.questions ?? []).filter((one) => one.about === 'meeting');
  if (asked.some((one) => one.blocking && state.answers[one.id] === undefined)) return null;
  const said = asked.map((one) => state.answers[one.id]).find((one) => one?.kind === 'meeting');
  if (said !== undefined) return { body: said.body, date: said.date, start: said.start };
  return state.reading === null ? null : asRead(state.reading.meeting);
};

const asRead = ({ body, date, start }: ReadMeeting): MeetingKey | null =>
  body === null || date === null ? null : { body, date, start };

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

const answered = (state: Import, action: ReadAction): Entry | null =>
  isDropped(state, action.id)
    ? null
    : {
        kind: 'followUp',
        id: action.id,
        action: corrected(state, answersAbout(state, action.id).reduce(say, action)),
      };

/** One answer, worked into what was read. */
const say = (action: ReadAction, said: Answer): ReadAction => {
  switch (said.kind) {
    case 'owners':
      return { ...action, owners: said.names };
    case 'nobody':
      return { ...action, owners: [] };
    case 'date':
      return { ...action, due: said.date, due_meeting: null };
    default:
      return action;
  }
};

const corrected = ({ corrections }: Import, action: ReadAction): ReadAction => {
  const { text, owners, due } = corrections[action.id] ?? {};
  return {
    ...action,
    text: text ?? action.text,
    owners: owners ?? action.owners,
    ...(due === undefined ? {} : { due, due_meeting: null }),
  };
};
