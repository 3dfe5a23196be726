import {
  entriesOf,
  isSameText,
  type MinutesImportState,
  type RegisteredParty,
  type ResolvedParty,
  type Respelling,
} from '#domain';
import { isRefusal, refuse, type Refusal } from '#kernel';
import { findImport, partyRegister } from '#projections';
import { withConsequences } from './confirm-import.js';
import type { Executed } from './execute.js';
import { acceptanceOf, namesIn } from './import-acceptance.js';
import { upToDate } from './import-minutes.js';
import type { CommandCall } from './operations/operation.js';
import { comparedWith, isInForce, otherRenderings, type ComparedImport } from './other-rendering.js';
import { storedImport } from './stored-import.js';
import type { Tingbok } from './tingbok.js';

type Import = NonNullable<MinutesImportState>;

/** What a person takes over from another rendering. */
export interface Choice {
  /** The import that is in force. */
  readonly into: string;
  /** Entries that only this rendering has. */
  readonly additions: readonly string[];
  /** Spellings of this rendering (`to`) that are better than those in force (`from`). */
  readonly spellings: readonly Respelling[];
}

/** The comparison that the choice is made from, or why there is nothing to choose. */
const comparisonWith = async (
  tingbok: Tingbok,
  { id, state, into }: { readonly id: string; readonly state: Import; readonly into: string },
): Promise<ComparedImport | Refusal> => {
  const first = await findImport(tingbok.database, into);
  if (first === undefined) return refuse('ImportDoesNotExist');
  if (!isInForce(first)) return refuse('OtherImportIsNotInForce', { import: into });
  const others = await otherRenderings(tingbok, id, state);
  if (!others.some((other) => other.id === into)) return refuse('MeetingsDiffer', { import: into });
  return comparedWith(first, state) ?? refuse('ImportIsNotRead');
};

/** Nothing is doubled: what both have is not added, and what neither has is not chosen. */
const unfit = (
  { additions, spellings }: Choice,
  { same, changed, spellings: variants }: ComparedImport,
): Refusal | undefined => {
  const both = [...same, ...changed].find(({ second }) => additions.includes(second));
  if (both !== undefined) return refuse('EntryIsInBoth', { entry: both.second, other: both.first });
  const unknown = spellings.find(
    ({ from, to }) =>
      !variants.some(
        ({ first, second }) =>
          first.some(({ spelling }) => spelling === from) && second.some(({ spelling }) => spelling === to),
      ),
  );
  return unknown === undefined
    ? undefined
    : refuse('SpellingIsInNeither', { from: unknown.from, to: unknown.to });
};

const respelt = (name: string, { from, to }: Respelling): string => {
  const escaped = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return name.replace(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'), () => to);
};

/** Parties of the body that have a name in the spelling that is given up. */
const renamesIn = (
  register: readonly RegisteredParty[],
  spellings: readonly Respelling[],
): { partyId: string; name: string }[] =>
  register.flatMap((party) => {
    const name = spellings.reduce(respelt, party.name);
    return name === party.name ? [] : [{ partyId: party.id, name }];
  });

/** A name that differs from a registered one in nothing but spelling is no new party. */
const inOneSpelling = (party: ResolvedParty, register: readonly RegisteredParty[]): ResolvedParty => {
  if (!party.isNew) return party;
  const known = register.find(
    ({ name, of }) => isSameText(name, party.name) && (of === null || of === party.of),
  );
  return known === undefined
    ? party
    : { ...party, partyId: known.id, isNew: false, kind: known.kind, of: known.of };
};

const isOfMeeting = (first: Import, register: readonly RegisteredParty[]): readonly RegisteredParty[] => {
  const names = new Set([
    ...(first.reading?.parties ?? []).map(({ name }) => name),
    ...entriesOf(first).flatMap(namesIn),
  ]);
  return register.filter(({ name, aliases }) => [name, ...aliases].some((one) => names.has(one)));
};

/**
 * Takes over from another rendering of a meeting what the minutes in force lack: chosen entries, with their
 * place in this rendering, and chosen spellings. The protocol stays that of the first.
 */
export const mergeImport = async (
  tingbok: Tingbok,
  choice: Choice,
  { id, expectedVersion, commandId, actor }: Omit<CommandCall, 'data'>,
): Promise<Executed | Refusal> => {
  await upToDate(tingbok);
  const found = await storedImport(tingbok.store, id);
  if (found === undefined) return refuse('ImportDoesNotExist');
  const data = await mergeOf(tingbok, { id, state: found.state, choice });
  if (isRefusal(data)) return data;
  const done = await tingbok.commands.execute({
    id,
    commandId,
    actor,
    expectedVersion: expectedVersion ?? found.last.version,
    command: { type: 'MergeImport', data },
  });
  return isRefusal(done) ? done : withConsequences(tingbok, done);
};

interface Merging {
  readonly id: string;
  readonly state: Import;
  readonly choice: Choice;
}

const mergeOf = async (tingbok: Tingbok, { id, state, choice }: Merging): Promise<object | Refusal> => {
  const { into, additions, spellings } = choice;
  if (state.stage !== 'read') return { ...choice, ...NOTHING, renames: [] };
  const comparison = await comparisonWith(tingbok, { id, state, into });
  const refused = isRefusal(comparison) ? comparison : unfit(choice, comparison);
  if (refused !== undefined) return refused;
  const chosen = entriesOf(state).filter((entry) => additions.includes(entry.id));
  const prepared = await acceptanceOf(tingbok, state, { entries: chosen, names: chosen.flatMap(namesIn) });
  if (isRefusal(prepared)) return prepared;
  const register = await partyRegister(tingbok.database);
  const parties = prepared.data.parties.map((party) => inOneSpelling(party, register));
  const first = await findImport(tingbok.database, into);
  const renames = first === undefined ? [] : renamesIn(isOfMeeting(first, register), spellings);
  return { ...prepared.data, ...choice, parties, renames };
};

/** Of an import that is closed, the decider says which answer it has. */
const NOTHING = { bodyId: '', meetingId: '', timeZone: '', parties: [] };
