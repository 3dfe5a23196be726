import type { ReadMeeting, ReadQuestion } from './reading.js';
import type { MinutesImportState } from './state.js';

type Import = Pick<NonNullable<MinutesImportState>, 'reading' | 'answers' | 'meetingCorrection'>;

export interface MeetingKey {
  readonly body: string;
  readonly date: string;
  readonly start: string | null;
}

/** The head of the minutes as read, answered and corrected; null before they are read. */
export const headOf = (state: Import): ReadMeeting | null => {
  if (state.reading === null) return null;
  const said = askedOf(state)
    .map(({ id }) => state.answers[id])
    .find((one) => one?.kind === 'meeting');
  const answered = said === undefined ? {} : { body: said.body, date: said.date, start: said.start };
  const corrected = Object.entries(state.meetingCorrection ?? {}).filter(([, value]) => value !== undefined);
  return { ...state.reading.meeting, ...answered, ...Object.fromEntries(corrected) };
};

const askedOf = ({ reading }: Import): readonly ReadQuestion[] =>
  (reading?.questions ?? []).filter((one) => one.about === 'meeting');

/** Whether a person has said which meeting it was without being asked: body and date are then known. */
export const isHeadCorrected = (state: Import): boolean => {
  const { body, date } = state.meetingCorrection ?? {};
  if (body === undefined && date === undefined) return false;
  const head = headOf(state);
  return head !== null && head.body !== null && head.date !== null;
};

/** The meeting's body, date and start after answers; null while a person has yet to say which it was. */
export const meetingOf = (state: Import): MeetingKey | null => {
  const isOpen = ({ id, blocking }: ReadQuestion): boolean => blocking && state.answers[id] === undefined;
  if (askedOf(state).some(isOpen) && !isHeadCorrected(state)) return null;
  const head = headOf(state);
  if (head === null) return null;
  const { body, date, start } = head;
  return body === null || date === null ? null : { body, date, start };
};
