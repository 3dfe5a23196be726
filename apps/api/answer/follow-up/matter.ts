import type { Tingbok } from '#application';
import { deterministicId, isSame, streamOf, type DomainCommand, type RecordedEvent } from '#kernel';
import { findFollowUp, findParties, now, type FollowUpView } from '#projections';
import { askingBody, type Asking, type Opened } from '../opened.js';
import { actIn, isAct, possibleActs, type Act } from './acts.js';

/** What was done by a link. */
export interface Deed {
  readonly act: Act;
  readonly at: Temporal.Instant;
  /** As the log has it; null where there was nothing new to tell the log. */
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** A follow-up in the eyes of whoever answers. */
export interface FollowUpMatter {
  readonly followUp: FollowUpView;
  readonly body: Asking;
  readonly today: Temporal.PlainDate;
  /** What this link did; null while it has done nothing. */
  readonly deed: Deed | null;
  /** What else could be said about it now, by this link or by another. */
  readonly acts: readonly Act[];
}

/**
 * One id for whatever is done by a link: the log itself lets it act once, also when two press at once, and
 * when the service stopped before the link was marked as used.
 */
export const commandIdOf = (token: string): string => deterministicId('answer by link', token);

const eventOf = async ({ store }: Tingbok, { token, link }: Opened): Promise<RecordedEvent | undefined> => {
  const commandId = commandIdOf(token);
  for await (const event of store.readStream(streamOf('followUp', link.claim.subjectId)))
    if (event.metadata.commandId === commandId) return event;
  return undefined;
};

const deedIn = ({ did, usedAt }: Opened['link'], event: RecordedEvent | undefined): Deed | null => {
  const told = event === undefined ? undefined : actIn(event.type);
  if (event !== undefined && told !== undefined) {
    const data = event.data as Readonly<Record<string, unknown>>;
    return { act: told, at: Temporal.Instant.from(event.metadata.occurredAt), data };
  }
  return did !== null && usedAt !== null && isAct(did) ? { act: did, at: usedAt, data: null } : null;
};

/** Throws when the read models do not know it: they are being built anew. */
export const followUpMatter = async (tingbok: Tingbok, opened: Opened): Promise<FollowUpMatter> => {
  const { database, clock } = tingbok;
  const { subjectId, partyId } = opened.link.claim;
  const today = clock.now().toZonedDateTimeISO('UTC').toPlainDate();
  const followUp = await findFollowUp(database, subjectId, { lens: now, today });
  if (followUp === undefined) throw new Error('The follow-up of a link is not in the read model');
  const body = await askingBody(tingbok, followUp.body.id);
  return {
    followUp,
    body,
    today: clock.now().toZonedDateTimeISO(body.timeZone).toPlainDate(),
    deed: deedIn(opened.link, await eventOf(tingbok, opened)),
    acts: possibleActs(followUp, partyId),
  };
};

/** Whether a command says just what the link did: somebody pressed twice. */
export const isSameDeed = (
  { act, data }: Deed,
  asked: { readonly act: Act; readonly data: DomainCommand['data'] },
): boolean =>
  act === asked.act &&
  (data === null ||
    Object.entries(asked.data as object).every(([key, value]) => isSame(data[key] ?? null, value ?? null)));

/** The one party of this name. */
export const partyCalled = async (
  { database }: Tingbok,
  name: string,
): Promise<{ readonly id: string } | 'unknownParty' | 'severalParties'> => {
  const [found, another] = await findParties(database, name);
  if (found === undefined) return 'unknownParty';
  return another === undefined ? found : 'severalParties';
};
