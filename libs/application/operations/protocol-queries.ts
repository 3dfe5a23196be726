import { z } from 'zod';
import { refuse } from '#kernel';
import { findProtocol, meetingsOf, namesOf, type Lens, type ProtocolView } from '#projections';
import { protocolText } from '../protocol-text.js';
import type { Tingbok } from '../tingbok.js';
import { standing } from './asking.js';
import { query } from './operation.js';
import { id, moments } from './parameters.js';

/** Those who look after it, under their names. */
const namesIn = async ({ database }: Tingbok, found: ProtocolView, lens: Lens) => {
  const { bodyId, circulated, sentOut = [], comments = [] } = found;
  const said = [...sentOut, ...comments].map(({ partyId }) => partyId);
  const parties = [bodyId, ...said, ...(circulated?.to ?? [])];
  const names = await namesOf(database, parties, lens);
  return (one: string) => ({ id: one, name: names.get(one) ?? one });
};

/** Its own meeting, and the one that approved it. */
const meetingsIn = async ({ database }: Tingbok, { meetingId, approved }: ProtocolView, lens: Lens) => {
  const ids = [meetingId, approved?.atMeetingId].flatMap((one) => one ?? []);
  const meetings = await meetingsOf(database, ids, lens);
  return (one: string | null = null) => {
    const known = one === null ? undefined : meetings.get(one);
    return known === undefined ? null : { id: known.id, title: known.title, date: known.date };
  };
};

/** With names in place of ids, and its text. */
const shown = async (tingbok: Tingbok, found: ProtocolView, lens: Lens) => {
  const { circulated, sentOut = [], comments = [], errata = [] } = found;
  const named = await namesIn(tingbok, found, lens);
  const meeting = await meetingsIn(tingbok, found, lens);
  return {
    ...found,
    body: named(found.bodyId),
    meeting: meeting(found.meetingId),
    approvedAt: meeting(found.approved?.atMeetingId),
    circulated: circulated === undefined ? null : { ...circulated, to: circulated.to.map(named) },
    sentOut: sentOut.map(({ partyId, ...sending }) => ({ ...sending, party: named(partyId) })),
    comments: comments.map(({ partyId, ...comment }) => ({ ...comment, party: named(partyId) })),
    errata,
    text: found.textHash === null ? null : await protocolText(tingbok.store, found.id),
  };
};

export type ProtocolAnswer = Awaited<ReturnType<typeof shown>>;

export const protocol = query({
  name: 'protocol',
  path: 'protocols/:id',
  summary: 'One protocol, with its text, the comments on it, and the errata beside it',
  input: z.object({ id, ...moments }),
  run: (tingbok, { id: wanted, ...asked }) =>
    standing(tingbok, asked, async ({ lens }) => {
      const found = z.uuid().safeParse(wanted).success
        ? await findProtocol(tingbok.database, wanted, lens)
        : undefined;
      return found === undefined
        ? refuse('ProtocolDoesNotExist', { id: wanted })
        : shown(tingbok, found, lens);
    }),
});
