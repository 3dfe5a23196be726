import { unreachableParties } from '../unreachable.js';
import type { Queryable } from '#database';
import type { EventStore } from '#event-store';
import type { MailTransport } from '#mail';
import { findFollowUp, findFollowUps, listBodies, now, type FollowUpView, type Lens } from '#projections';
import { recipientsOf, type NoRecipient, type Recipient } from '../recipient.js';
import { togetherAt } from './together.js';

/*
 * What a mail wants to know, asked together for all mails that are being written. Only the present is shared:
 * a mail that is written again as of an earlier moment is one alone.
 */

const sameForAll = <Place extends object, Answer>(ask: (place: Place) => Promise<Answer>) =>
  togetherAt<Place, null, Answer>(async (place, questions) => {
    const answer = await ask(place);
    return questions.map(() => answer);
  });

const presentHead = sameForAll((store: EventStore) => store.head());
const presentBodies = sameForAll((database: Queryable) => listBodies(database));
const presentlyUnreachable = sameForAll((database: Queryable) => unreachableParties(database, now));

/** Where the log ends. */
export const headOf = (store: EventStore): Promise<bigint> => presentHead(store, null);

export const bodiesIn = (database: Queryable, lens: Lens): ReturnType<typeof listBodies> =>
  lens === now ? presentBodies(database, null) : listBodies(database, lens);

/** Parties whom no mail reaches. */
export const unreachableIn = (database: Queryable, lens: Lens): Promise<ReadonlySet<string>> =>
  lens === now ? presentlyUnreachable(database, null) : unreachableParties(database, lens);

const recipientsFor = (kind: MailTransport['kind']) =>
  togetherAt((database: Queryable, partyIds: readonly string[]) => recipientsOf(database, partyIds, kind));
const recipients = { smtp: recipientsFor('smtp'), outbox: recipientsFor('outbox') } as const;

/** Where a mail to a party goes, or why there is none to send. */
export const recipientFor = (
  database: Queryable,
  partyId: string,
  kind: MailTransport['kind'],
): Promise<Recipient | NoRecipient> => recipients[kind](database, partyId);

/** A recipient and one of its days. */
interface MailAsked {
  readonly recipientId: string;
  readonly localDate: Temporal.PlainDate;
}

const hadMails = async (database: Queryable, asked: readonly MailAsked[]): Promise<readonly boolean[]> => {
  const rows = await database.query<{ nth: number }>(
    `select wanted.nth::int as nth
     from unnest($1::uuid[], $2::date[]) with ordinality as wanted (id, day, nth)
     join tingbok.reminder_mail m on m.recipient_id = wanted.id and m.date = wanted.day`,
    [asked.map((one) => one.recipientId), asked.map((one) => one.localDate)],
    { name: 'had-mails' },
  );
  const had = new Set(rows.map(({ nth }) => nth));
  return asked.map((_, index) => had.has(index + 1));
};

/** Whether the recipient had that day's mail, as far as the timers have followed the log. */
export const hadMail: (database: Queryable, asked: MailAsked) => Promise<boolean> = togetherAt(hadMails);

/** A follow-up, and the day for which it is looked at. */
interface Asked {
  readonly id: string;
  readonly today: Temporal.PlainDate;
}

/** All mails of a morning are for the same day, unless some of them go to the other side of the globe. */
const followUpsOfAll = async (
  database: Queryable,
  asked: readonly Asked[],
): Promise<readonly (FollowUpView | undefined)[]> => {
  const found = new Map<string, FollowUpView>();
  for (const [day, some] of Map.groupBy(asked, ({ today }) => today.toString())) {
    const ids = some.map(({ id }) => id);
    const query = { lens: now, today: Temporal.PlainDate.from(day) };
    for (const one of await findFollowUps(database, ids, query)) found.set(`${day} ${one.id}`, one);
  }
  return asked.map(({ id, today }) => found.get(`${today.toString()} ${id}`));
};

const presentFollowUp = togetherAt(followUpsOfAll);

export const followUpIn = (
  database: Queryable,
  id: string,
  { lens, today }: { readonly lens: Lens; readonly today: Temporal.PlainDate },
): Promise<FollowUpView | undefined> =>
  lens === now ? presentFollowUp(database, { id, today }) : findFollowUp(database, id, { lens, today });
