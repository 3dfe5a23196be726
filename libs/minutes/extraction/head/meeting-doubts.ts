import type { ReadParty } from '../../reading.js';
import type { Doubt } from '../doubts.js';
import type { Head } from './head.js';

/** What must be asked about the meeting itself: at most one question of which it was, at most one notice. */
export const meetingDoubts = (head: Head, parties: readonly ReadParty[]): readonly Doubt[] =>
  [whichMeeting(head, parties), nextBeforeThis(head)].filter((doubt) => doubt !== null);

/** Body and date together tell a meeting from all others, so that one answer gives both. */
const whichMeeting = ({ meeting }: Head, parties: readonly ReadParty[]): Doubt | null => {
  const { body, date } = meeting;
  if (body !== null)
    return date === null ? { reason: 'MeetingDateIsMissing', subject: body, candidates: [body] } : null;
  const candidates = parties.filter((party) => party.kind === 'body').map((party) => party.name);
  return date === null
    ? { reason: 'MeetingIsUnknown', subject: '', candidates }
    : { reason: 'MeetingBodyIsMissing', subject: inWords(date), candidates };
};

const inWords = (date: string): string =>
  Temporal.PlainDate.from(date).toLocaleString('nb', { dateStyle: 'long' });

const nextBeforeThis = ({ doubtfulNextMeeting }: Head): Doubt | null =>
  doubtfulNextMeeting === null
    ? null
    : { reason: 'NextMeetingIsBeforeMeeting', subject: doubtfulNextMeeting, candidates: [] };
