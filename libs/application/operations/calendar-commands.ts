import { z } from 'zod';
import type { CalendarSubject } from '#access';
import { refuse, type Refusal } from '#kernel';
import { namedParties, type NamedParty } from '#projections';
import { calendarLocation } from '../calendar-location.js';
import type { Executed } from '../execute.js';
import type { Tingbok } from '../tingbok.js';
import type { CommandCall, CommandOperation } from './operation.js';

const asked = z.strictObject({
  /** Ends the address that worked, for one that was seen by the wrong people. */
  renew: z.boolean().default(false),
});

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 10_000;

const subjectIn = async (
  { database, store, projections }: Tingbok,
  { kind, id }: CalendarSubject,
): Promise<NamedParty | Refusal> => {
  if (!(await projections.waitFor(await store.head(), PATIENCE))) return refuse('ServiceIsBehind');
  const party = (await namedParties(database, [id])).get(id);
  if (party === undefined) return refuse('PartyDoesNotExist');
  return kind === 'body' && party.body === null ? refuse('BodyDoesNotExist') : party;
};

/** The address is a key and lies beside the log, never in it: nothing happens to the party. */
const giving =
  (kind: CalendarSubject['kind']) =>
  async (tingbok: Tingbok, { id, data, commandId, expectedVersion }: CommandCall) => {
    const party = await subjectIn(tingbok, { kind, id });
    if ('refused' in party) return party;
    const { version, position } = party;
    if (expectedVersion !== undefined && expectedVersion !== version)
      return refuse('VersionIsStale', { expected: expectedVersion, actual: version });
    const renewal = asked.parse(data).renew ? commandId : null;
    const calendar = await calendarLocation(tingbok, { kind, id }, renewal);
    return { id, version, position, events: [], calendar } satisfies Executed;
  };

/** Addresses at which calendars are followed: given, and given anew. */
export const calendarCommands: readonly CommandOperation[] = [
  {
    kind: 'command',
    name: 'GivePartyCalendarAddress',
    path: 'parties/:id/calendar-address',
    summary: 'Gives the secret address at which a party’s deadlines and meetings are followed',
    body: asked,
    run: giving('party'),
  },
  {
    kind: 'command',
    name: 'GiveBodyCalendarAddress',
    path: 'bodies/:id/calendar-address',
    summary: 'Gives the secret address at which a body’s meetings and deadlines are followed',
    body: asked,
    run: giving('body'),
  },
];
