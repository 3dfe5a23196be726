import type { Answer, Correction } from './commands.js';
import type { AddedEntry } from './events.js';
import { isHeadCorrected } from './head.js';
import type { ReadAction, ReadDecision, ReadQuestion } from './reading.js';
import type { MinutesImportState } from './state.js';

type Import = Pick<
  NonNullable<MinutesImportState>,
  'reading' | 'answers' | 'corrections' | 'added' | 'meetingCorrection'
>;

interface Told {
  readonly id: string;
  /** The words of the document, whatever was corrected. */
  readonly sentence: string;
}

/** One thing in the minutes that can come into force: as read, corrected and answered. */
export type Entry =
  | (Told & { readonly kind: 'followUp'; readonly action: ReadAction })
  | (Told & { readonly kind: 'decision'; readonly decision: ReadDecision });

/** Questions that still keep something from coming into force. */
export const openQuestions = (state: Import): readonly ReadQuestion[] =>
  (state.reading?.questions ?? []).filter(
    (one) => one.blocking && state.answers[one.id] === undefined && !isSettledOtherwise(state, one),
  );

/** A correction answers what it is about; of what was dropped nothing needs to be known. */
const isSettledOtherwise = (state: Import, { about, kind }: ReadQuestion): boolean => {
  if (about === 'meeting') return isHeadCorrected(state);
  const { owners, due, dueMeeting, text, kind: became } = correctionOf(state, about);
  if (isDropped(state, about)) return true;
  switch (kind) {
    case 'owner':
      return owners !== undefined || became === 'decision';
    case 'date':
      return due !== undefined || dueMeeting !== undefined || became === 'decision';
    default:
      return text !== undefined || became !== undefined;
  }
};

/** Everything that was read or added, before answers and corrections. */
export const entriesAsRead = ({
  reading,
  added = [],
}: Pick<Import, 'reading' | 'added'>): readonly Entry[] => [
  ...(reading?.decisions ?? []).map(decisionEntry),
  ...(reading?.actions ?? []).map(followUpEntry),
  ...added.map(addedEntry),
];

/** Everything that can come into force, without what a person dropped. */
export const entriesOf = (state: Import): readonly Entry[] =>
  entriesAsRead(state)
    .filter(({ id }) => !isDropped(state, id))
    .map((entry) => corrected(answered(entry, state), correctionOf(state, entry.id)));

/** The entries that nothing is asked about any more. */
export const settledEntries = (state: Import): readonly Entry[] => {
  const questioned = new Set(openQuestions(state).map((one) => one.about));
  return entriesOf(state).filter((entry) => !questioned.has(entry.id));
};

export const correctionOf = ({ corrections }: Import, entryId: string): Correction =>
  (Object.hasOwn(corrections, entryId) ? corrections[entryId] : undefined) ?? {};

const decisionEntry = (decision: ReadDecision): Entry => ({
  kind: 'decision',
  id: decision.id,
  sentence: decision.text,
  decision,
});

const followUpEntry = (action: ReadAction): Entry => ({
  kind: 'followUp',
  id: action.id,
  sentence: action.text,
  action,
});

const addedEntry = ({ entryId: id, kind, ...found }: AddedEntry): Entry =>
  kind === 'decision'
    ? decisionEntry({ id, type: 'decision', ...found })
    : followUpEntry(withoutOwner({ id, ...found }));

type Bare = Pick<ReadAction, 'id' | 'item' | 'seq' | 'text' | 'source'>;

/** A follow-up of which nothing but the words is known. */
const withoutOwner = ({ id, item, seq, text, source }: Bare): ReadAction => ({
  id,
  item,
  seq,
  text,
  owners: [],
  participants: [],
  due: null,
  due_raw: null,
  due_meeting: null,
  approval_by: null,
  confidence: 1,
  questions: [],
  source,
});

const answersAbout = (state: Import, entryId: string): readonly Answer[] =>
  (state.reading?.questions ?? [])
    .filter((one) => one.about === entryId)
    .flatMap((one) => state.answers[one.id] ?? []);

const isDropped = (state: Import, entryId: string): boolean =>
  correctionOf(state, entryId).dropped === true ||
  answersAbout(state, entryId).some((one) => one.kind === 'drop');

const answered = (entry: Entry, state: Import): Entry =>
  entry.kind === 'decision'
    ? entry
    : { ...entry, action: answersAbout(state, entry.id).reduce(say, entry.action) };

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

const corrected = (entry: Entry, correction: Correction): Entry => {
  const { id, sentence } = entry;
  const read = entry.kind === 'decision' ? entry.decision : entry.action;
  if ((correction.kind ?? entry.kind) === 'decision') {
    const { item, seq, source } = read;
    const text = correction.text ?? read.text;
    const type = correction.type ?? (entry.kind === 'decision' ? entry.decision.type : 'decision');
    return { kind: 'decision', id, sentence, decision: { id, item, seq, text, type, source } };
  }
  const action = entry.kind === 'followUp' ? entry.action : withoutOwner(entry.decision);
  return { kind: 'followUp', id, sentence, action: correctedAction(action, correction) };
};

const correctedAction = (
  action: ReadAction,
  { text, owners, participants, due, dueMeeting }: Correction,
): ReadAction => ({
  ...action,
  text: text ?? action.text,
  owners: owners ?? action.owners,
  participants: participants ?? action.participants,
  ...(due === undefined ? {} : { due, due_meeting: null }),
  // Whoever says that there is no deadline does not want the words that spoke of one either.
  ...(due === null ? { due_raw: null } : {}),
  ...(dueMeeting === undefined ? {} : { due: dueMeeting.date, due_meeting: dueMeeting }),
});
