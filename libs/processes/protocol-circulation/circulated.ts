import type { ContactLanguage } from '#contacts';
import type { Queryable } from '#database';
import { DEFAULT_TIME_ZONE, owedBy, type OwedProtocol, type ProtocolState } from '#domain';

/** A protocol that is sent out for comments, on the clocks and in the language of its body. */
export interface CirculatedProtocol {
  readonly id: string;
  readonly state: NonNullable<ProtocolState>;
  readonly timeZone: string;
  readonly language: ContactLanguage;
}

/**
 * Every protocol on which comments may still be taken: no clock on earth is more than a day behind UTC. A body
 * that was never established sends its protocols out all the same.
 */
export const circulatedProtocols = (
  database: Queryable,
  now: Temporal.Instant,
): Promise<readonly CirculatedProtocol[]> =>
  database.query<CirculatedProtocol>(
    `select p.id, p.state, coalesce(b.state->>'timeZone', $2) as "timeZone",
       coalesce(b.state->>'language', 'nb') as language
     from tingbok.protocol p
     left join tingbok.body b on b.id = p.body_id and b.until is null
     where p.until is null and p.state->>'approved' is null
       and p.state#>>'{circulated,commentsUntil}' >= $1
     order by p.since, p.id`,
    [now.toZonedDateTimeISO('UTC').toPlainDate().subtract({ days: 1 }).toString(), DEFAULT_TIME_ZONE],
  );

/** A party that is to be sent a protocol now. */
export interface PartyToSend {
  readonly protocol: CirculatedProtocol;
  readonly told: OwedProtocol;
  /** The day it is, on the clocks of the body. */
  readonly date: string;
}

/** Whom it is still to be sent to at `now`. */
export const partiesToSend = (
  protocol: CirculatedProtocol,
  now: Temporal.Instant,
): readonly PartyToSend[] => {
  const date = now.toZonedDateTimeISO(protocol.timeZone).toPlainDate().toString();
  return owedBy(protocol.state, date).map((told) => ({ protocol, told, date }));
};
