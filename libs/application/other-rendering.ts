import type { Queryable } from '#database';
import {
  compareRenderings,
  meetingOf,
  partyNamed,
  renderingOf,
  resolveParties,
  type Comparison,
  type MinutesImportState,
  type RegisteredParty,
} from '#domain';
import { importsOfDay, partyRegister, type ImportView } from '#projections';
import { meetingIdMeant } from './meeting-meant.js';
import type { Tingbok } from './tingbok.js';

type Import = NonNullable<MinutesImportState>;

/** The meeting that an import is of, whether it is registered yet or not. */
const meetingIdIn = async (
  database: Queryable,
  state: Import,
  register: readonly RegisteredParty[],
): Promise<string | undefined> => {
  const meeting = meetingOf(state);
  if (meeting === null) return undefined;
  const parties = resolveParties([meeting.body], state.reading?.parties ?? [], register);
  const bodyId = partyNamed(parties, meeting.body).partyId;
  return meetingIdMeant(database, { bodyId, date: meeting.date, start: meeting.start });
};

export const isInForce = ({ stage, accepted }: Import): boolean =>
  stage === 'confirmed' || (stage === 'read' && accepted.length > 0);

/** Other imports of the same meeting that are open or in force, the first received first. */
export const otherRenderings = async (
  { database }: Tingbok,
  id: string,
  state: Import,
): Promise<readonly ImportView[]> => {
  const date = meetingOf(state)?.date;
  if (date === undefined) return [];
  const others = (await importsOfDay(database, date)).filter((other) => other.id !== id);
  if (others.length === 0) return [];
  const register = await partyRegister(database);
  const meetingId = await meetingIdIn(database, state, register);
  const ids = await Promise.all(others.map((other) => meetingIdIn(database, other, register)));
  return others.filter((_, index) => ids[index] === meetingId);
};

/** A comparison, and with which other import. */
export interface ComparedImport extends Comparison {
  readonly with: Pick<ImportView, 'id' | 'fileName' | 'stage'> & {
    /** Whether something of it is in force, so that something can be taken over into it. */
    readonly inForce: boolean;
  };
}

/** `first` is the other import, `second` this one; undefined while either of them is not read. */
export const comparedWith = (other: ImportView, state: Import): ComparedImport | undefined => {
  const [first, second] = [renderingOf(other), renderingOf(state)];
  if (first === undefined || second === undefined) return undefined;
  const { id, fileName, stage } = other;
  return { with: { id, fileName, stage, inForce: isInForce(other) }, ...compareRenderings(first, second) };
};

/** How an open import differs from another rendering of the same meeting: the one in force, or else the first. */
export const comparisonOf = async (
  tingbok: Tingbok,
  { id, ...state }: ImportView,
): Promise<ComparedImport | null> => {
  if (state.stage !== 'read' || isInForce(state)) return null;
  const others = await otherRenderings(tingbok, id, state);
  const other = others.find(isInForce) ?? others[0];
  return other === undefined ? null : (comparedWith(other, state) ?? null);
};
