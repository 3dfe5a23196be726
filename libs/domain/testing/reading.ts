import type {
  ReadAction,
  ReadDecision,
  Reading,
  ReadMeeting,
  ReadParty,
  ReadQuestion,
} from '../minutes-import/reading.js';

const source = { start: 0, end: 10 };

const meetingInApril: ReadMeeting = {
  body: 'Quay Council',
  title: 'Spring meeting',
  date: '2024-04-11',
  start: '09:00',
  end: null,
  place: null,
  chair: null,
  secretary: null,
  next_meeting: null,
};

export const readMeeting = (part: Partial<ReadMeeting> = {}): ReadMeeting => ({ ...meetingInApril, ...part });

export const readAction = (id: string, part: Partial<ReadAction> = {}): ReadAction => ({
  id,
  item: '3',
  seq: 3,
  text: 'The trust paints the lighthouse.',
  owners: ['Lighthouse Trust'],
  participants: [],
  due: null,
  due_raw: null,
  due_meeting: null,
  approval_by: null,
  confidence: 0.9,
  questions: [],
  source,
  ...part,
});

export const readDecision = (id: string, part: Partial<ReadDecision> = {}): ReadDecision => ({
  id,
  item: '2',
  seq: 2,
  text: 'The crane is sold.',
  type: 'decision',
  source,
  ...part,
});

/** A question blocks unless it is a notice. */
export const readQuestion = (
  id: string,
  about: string,
  kind: ReadQuestion['kind'],
  part: Partial<ReadQuestion> = {},
): ReadQuestion => ({
  id,
  about,
  kind,
  reason: 'NoOwnerNamed',
  text: 'What is meant?',
  candidates: [],
  blocking: kind !== 'notice',
  ...part,
});

export const readParty = (name: string, part: Partial<ReadParty> = {}): ReadParty => ({
  name,
  aliases: [],
  kind: 'organisation',
  of: null,
  ...part,
});

/** Minutes of the Quay Council in April, with what is given and nothing else in them. */
export const reading = (part: Partial<Reading> = {}): Reading => ({
  schema: 'tingbok-reading/1',
  file: 'april.txt',
  sha256: 'a'.repeat(64),
  language: 'en',
  document: 'minutes',
  meeting: meetingInApril,
  attendees: { present: [], present_count: 0, absent: [] },
  items: [],
  decisions: [],
  actions: [],
  links: [],
  parties: [],
  questions: [],
  ...part,
});
