import { isSame, refuse } from '#kernel';
import type { MinutesImportCommand } from './commands.js';
import { entriesOf, openQuestions } from './entries.js';
import { meetingOf } from './head.js';
import { open, type Import, type Outcome } from './rules.js';
import type { MinutesImportState } from './state.js';

type Merging = Extract<MinutesImportCommand, { readonly type: 'MergeImport' }>['data'];

const isMergedSo = ({ merged, accepted }: Import, { into, spellings, additions }: Merging): boolean =>
  merged !== undefined && isSame({ ...merged, accepted }, { into, spellings, accepted: additions });

const merge = (found: Import, { additions, ...data }: Merging): Outcome => {
  if (found.accepted.length > 0) return refuse('ImportIsConfirmed');
  if (meetingOf(found) === null) return refuse('MeetingIsUnknown');
  const entries = new Set(entriesOf(found).map(({ id }) => id));
  const unknown = additions.find((id) => !entries.has(id));
  if (unknown !== undefined) return refuse('EntryDoesNotExist', { entry: unknown });
  const asked = openQuestions(found).filter(({ about }) => additions.includes(about));
  if (asked.length > 0) {
    return refuse('QuestionsAreOpen', {
      count: asked.length,
      questions: asked.map((one) => one.id).join(', '),
    });
  }
  return [{ type: 'ImportMerged', data: { ...data, entries: additions } }];
};

/** Takes over what was chosen, once; the rest of this rendering never comes into force. */
export const mergeImport = (data: Merging, state: MinutesImportState): Outcome =>
  state !== null && isMergedSo(state, data) ? [] : open(state, (found) => merge(found, data));
