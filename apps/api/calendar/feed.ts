import type { CalendarSubject } from '#access';
import type { Tingbok } from '#application';
import { contactPointOf, type ContactLanguage } from '#contacts';
import { refuse, type Refusal } from '#kernel';
import { calendarFeed } from '#mail';
import { namedParties } from '#projections';
import { contentOf, partiesIn } from './content.js';
import { Named } from './named.js';

/** Longest wait for the read models, in milliseconds. */
const PATIENCE = 10_000;

/**
 * A calendar as a file. Refused while the read models are behind: a program that follows a calendar takes away
 * whatever is no longer in it.
 */
export const feedOf = async (
  tingbok: Tingbok,
  subject: CalendarSubject,
  asked: ContactLanguage | undefined,
): Promise<string | Refusal<'ServiceIsBehind' | 'PartyDoesNotExist'>> => {
  const { database, store, projections, config } = tingbok;
  if (!(await projections.waitFor(await store.head(), PATIENCE))) return refuse('ServiceIsBehind');
  const content = await contentOf(tingbok, subject);
  const parties = await namedParties(database, [subject.id, ...partiesIn(content)]);
  const party = parties.get(subject.id);
  if (party === undefined) return refuse('PartyDoesNotExist');
  const spoken = (await contactPointOf(database, subject.id))?.language;
  const named = new Named(parties, config.publicUrl, content.readers);
  return calendarFeed({
    kind: subject.kind,
    name: party.name,
    language: asked ?? spoken ?? party.body?.language ?? 'nb',
    deadlines: content.followUps.map((one) => named.deadline(one)),
    meetings: content.meetings.map((one) => named.meeting(one)),
  });
};
