import { entriesOf, folded, namingsIn, wordsAt } from '#domain';
import { isRefusal, refuse, type DomainCommand, type Refusal } from '#kernel';
import { acceptanceOf, namesIn } from './import-acceptance.js';
import type { Executed } from './execute.js';
import { upToDate } from './import-minutes.js';
import type { CommandCall } from './operations/operation.js';
import { storedImport, storedText, type StoredImport } from './stored-import.js';
import type { Tingbok } from './tingbok.js';

/** Which entry something was said about. */
type About = (state: StoredImport['state']) => string | undefined;

/** As if all of it came into force: what would then be remembered is told at once. */
const everything = (state: StoredImport['state']) => {
  const entries = entriesOf(state);
  return { entries, names: entries.flatMap(namesIn) };
};

/** Names in what was said that the next minutes will not know, and why. */
const noticesAbout = async (tingbok: Tingbok, id: string, about: About): Promise<readonly Refusal[]> => {
  const found = await storedImport(tingbok.store, id);
  if (found === undefined) return [];
  const { state } = found;
  const entryId = about(state);
  const said = namingsIn(state).filter((naming) => naming.entryId === entryId);
  if (said.length === 0) return [];
  await upToDate(tingbok);
  const prepared = await acceptanceOf(tingbok, state, everything(state));
  if (isRefusal(prepared)) return [];
  const printed = new Set(said.map((naming) => folded(naming.printed)));
  return prepared.notices.filter(({ details }) => printed.has(folded(String(details['alias']))));
};

const executeWithNotices = async (
  tingbok: Tingbok,
  { command, about, ...call }: Omit<CommandCall, 'data'> & { command: DomainCommand; about: About },
): Promise<Executed | Refusal> => {
  const done = await tingbok.commands.execute({ ...call, command });
  if (isRefusal(done)) return done;
  const notices = await noticesAbout(tingbok, call.id, about);
  return notices.length === 0 ? done : { ...done, notices };
};

/** Answers a question; tells when a name in the answer will not be remembered. */
export const answerQuestion = (
  tingbok: Tingbok,
  { data, ...call }: CommandCall,
): Promise<Executed | Refusal> => {
  const { questionId } = data as { readonly questionId: string };
  const about: About = ({ reading }) => reading?.questions.find((one) => one.id === questionId)?.about;
  return executeWithNotices(tingbok, { ...call, command: { type: 'AnswerQuestion', data }, about });
};

/** Corrects an entry; likewise. */
export const correctReading = (
  tingbok: Tingbok,
  { data, ...call }: CommandCall,
): Promise<Executed | Refusal> => {
  const { entryId } = data as { readonly entryId: string };
  return executeWithNotices(tingbok, {
    ...call,
    command: { type: 'CorrectReading', data },
    about: () => entryId,
  });
};

export interface MissedEntry {
  readonly kind: 'followUp' | 'decision';
  readonly start: number;
  readonly end: number;
  readonly seq: number;
}

/** Adds what the reader missed, in the words that stand at that place of the text. */
export const addEntry = async (
  { store, commands }: Tingbok,
  { kind, start, end, seq }: MissedEntry,
  call: Omit<CommandCall, 'data'>,
): Promise<Executed | Refusal> => {
  const source = { start, end };
  const document = await storedText(store, call.id);
  if (document === undefined) return refuse('ImportDoesNotExist');
  const text = wordsAt(document, source);
  if (isRefusal(text)) return text;
  return commands.execute({ ...call, command: { type: 'AddEntry', data: { kind, text, source, seq } } });
};
