import { isSame, refuse, type Refusal } from '#kernel';
import type { Correction, MeetingCorrection, MinutesImportCommand } from './commands.js';
import { correctionOf, entriesAsRead, type Entry } from './entries.js';
import { headOf } from './head.js';
import { open, type Import, type Outcome } from './rules.js';
import type { MinutesImportState } from './state.js';

type DataOf<Type extends MinutesImportCommand['type']> = Extract<
  MinutesImportCommand,
  { readonly type: Type }
>['data'];

const FOLLOW_UPS_ONLY = ['owners', 'participants', 'due', 'dueMeeting'] as const;

/** The first field that an entry of its kind does not have. */
const unfit = (entry: Entry, correction: Correction): Refusal<'CorrectionDoesNotFit'> | undefined => {
  const kind = correction.kind ?? entry.kind;
  const hasTwoDues = correction.due !== undefined && correction.dueMeeting !== undefined;
  const field = hasTwoDues
    ? 'dueMeeting'
    : kind === 'followUp'
      ? correction.type && 'type'
      : FOLLOW_UPS_ONLY.find((one) => correction[one] !== undefined);
  return field === undefined ? undefined : refuse('CorrectionDoesNotFit', { entry: entry.id, kind, field });
};

export const correctReading = (
  { entryId, correction }: DataOf<'CorrectReading'>,
  state: MinutesImportState,
): Outcome =>
  open(state, (found) => {
    const entry = entriesAsRead(found).find(({ id }) => id === entryId);
    if (entry === undefined) return refuse('EntryDoesNotExist', { entry: entryId });
    const refused = unfit(entry, correction);
    if (refused !== undefined) return refused;
    if (isSame(correctionOf(found, entryId), correction)) return [];
    if (found.accepted.includes(entryId)) return refuse('EntryIsAccepted', { entry: entryId });
    return [{ type: 'ReadingCorrected', data: { entryId, correction } }];
  });

const endsBeforeItStarts = (found: Import, meetingCorrection: MeetingCorrection): boolean => {
  const { start = null, end = null } = headOf({ ...found, meetingCorrection }) ?? {};
  return start !== null && end !== null && end < start;
};

export const correctMeeting = (
  { correction }: DataOf<'CorrectMeeting'>,
  state: MinutesImportState,
): Outcome =>
  open(state, (found) => {
    if (isSame(found.meetingCorrection ?? {}, correction)) return [];
    if (found.accepted.length > 0) return refuse('MeetingIsInForce');
    if (endsBeforeItStarts(found, correction)) return refuse('MeetingEndsBeforeItStarts');
    return [{ type: 'MeetingCorrected', data: { correction } }];
  });

const itemAt = (found: Import, seq: number): { readonly item: string | null } | undefined => {
  if (seq === 0) return { item: null };
  const item = found.reading?.items.find((one) => one.seq === seq);
  return item && { item: item.number };
};

const sourceOf = (entry: Entry) => (entry.kind === 'decision' ? entry.decision.source : entry.action.source);

/** Whoever adds what stands there already is told where it stands. */
export const addEntry = (
  { kind, text, source, seq }: DataOf<'AddEntry'>,
  state: MinutesImportState,
): Outcome =>
  open(state, (found) => {
    const place = itemAt(found, seq);
    if (place === undefined) return refuse('ItemDoesNotExist', { seq });
    const added = found.added ?? [];
    const there = entriesAsRead(found).find(
      (entry) => entry.kind === kind && isSame(sourceOf(entry), source),
    );
    if (there !== undefined) {
      const isAdded = added.some(({ entryId }) => entryId === there.id);
      return isAdded ? [] : refuse('EntryIsRead', { entry: there.id });
    }
    const entryId = `e${added.length + 1}`;
    return [{ type: 'EntryAdded', data: { entryId, kind, text, source, seq, ...place } }];
  });
