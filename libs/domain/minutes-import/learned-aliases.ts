import { refuse, type Refusal } from '#kernel';
import type { LearnedAlias } from './commands.js';
import { entriesAsRead, entriesOf, type Entry } from './entries.js';
import type { ReadQuestion } from './reading.js';
import { folded, type RegisteredParty } from './resolve-parties.js';
import type { MinutesImportState } from './state.js';

type Import = NonNullable<MinutesImportState>;

/** A name that the minutes print for an owner, and the one that a person put in its place. */
export interface Naming {
  readonly entryId: string;
  readonly printed: string;
  readonly name: string;
}

const ownersOf = (entry: Entry | undefined): readonly string[] =>
  entry?.kind === 'followUp' ? entry.action.owners : [];

const askedAbout = ({ reading }: Import, entryId: string): readonly ReadQuestion[] =>
  (reading?.questions ?? []).filter((one) => one.about === entryId && one.kind === 'owner');

/** Names that the reader could not place: nobody in the minutes or the register is known to be called so. */
const isUnplaced = ({ reading }: Import, name: string): boolean => {
  const described = reading?.parties.find((party) => party.name === name);
  return described === undefined || described.kind === 'unknown';
};

/** As a word of its own, with its capitals. */
const isPrintedIn = (sentence: string, name: string): boolean => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(sentence);
};

/** The name that is asked about, where the reader left the owner open. */
const nameAskedFor = (questions: readonly ReadQuestion[]): readonly string[] =>
  questions
    .filter(({ reason }) => reason === 'OwnerIsNotResolved' || reason === 'OwnerFitsSeveral')
    .flatMap(({ text }) => /«([^»]+)»/.exec(text)?.[1] ?? []);

const without = (names: readonly string[], others: readonly string[]): readonly string[] =>
  names.filter((name) => !others.includes(name));

const namingOf = (state: Import, read: Entry, now: readonly Entry[]): readonly Naming[] => {
  const questions = askedAbout(state, read.id);
  // «partene» and «alle» are other people in the next minutes.
  if (questions.some(({ reason }) => reason === 'OwnerIsCollective')) return [];
  const owners = ownersOf(now.find(({ id }) => id === read.id));
  const before = ownersOf(read);
  const [printed, ...alsoGone] = without(before.length === 0 ? nameAskedFor(questions) : before, owners);
  const [name, ...alsoNew] = without(owners, before);
  if (printed === undefined || name === undefined || alsoGone.length + alsoNew.length > 0) return [];
  const isName = isUnplaced(state, printed) && isPrintedIn(read.sentence, printed);
  return isName ? [{ entryId: read.id, printed, name }] : [];
};

/**
 * Where a person, by an answer or a correction, put one name in the place of one that the minutes print and
 * nobody was known by. Words for all who are there say nothing about the next minutes, and are left out.
 */
export const namingsIn = (state: Import): readonly Naming[] => {
  const now = entriesOf(state);
  return entriesAsRead(state).flatMap((read) => namingOf(state, read, now));
};

/** Names that nobody is to be registered by, because a person said, or has yet to say, who is meant. */
export const doubtfulNames = (state: Import): ReadonlySet<string> => {
  const asked = entriesAsRead(state)
    .filter(({ id }) => askedAbout(state, id).length > 0)
    .flatMap(ownersOf);
  return new Set([...asked, ...namingsIn(state).map(({ printed }) => printed)]);
};

export interface Learning {
  readonly learned: readonly LearnedAlias[];
  /** What is not remembered, and why. */
  readonly notices: readonly Refusal<'AliasIsTaken' | 'AliasIsAmbiguous'>[];
}

/** Who can be meant in the minutes of a body: not the committees of others. */
const isInBody = ({ id, of }: RegisteredParty, bodyId: string | null): boolean =>
  of === null || of === bodyId || id === bodyId;

const namesOf = ({ name, aliases }: RegisteredParty): readonly string[] => [name, ...aliases].map(folded);

/**
 * What the next minutes of the body will know by itself. `parties`: all that are registered, and those that
 * these minutes bring.
 */
export const learnAliases = (
  namings: readonly Naming[],
  { parties, bodyId }: { readonly parties: readonly RegisteredParty[]; readonly bodyId: string | null },
): Learning => {
  const learned = new Map<string, LearnedAlias>();
  const notices = new Map<string, Learning['notices'][number]>();
  const candidates = parties.filter((party) => isInBody(party, bodyId));
  for (const { printed, name } of namings) {
    const key = folded(printed);
    const party = candidates.find((one) => namesOf(one).includes(folded(name)));
    const holder = candidates.find((one) => namesOf(one).includes(key));
    const isAmbiguous = namings.some(
      (one) => folded(one.printed) === key && folded(one.name) !== folded(name),
    );
    if (party === undefined || holder?.id === party.id) continue;
    if (holder !== undefined)
      notices.set(key, refuse('AliasIsTaken', { alias: printed, name, holder: holder.name }));
    else if (isAmbiguous) notices.set(key, refuse('AliasIsAmbiguous', { alias: printed }));
    else learned.set(key, { alias: printed, partyId: party.id });
  }
  return { learned: [...learned.values()], notices: [...notices.values()] };
};
