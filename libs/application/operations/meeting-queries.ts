import { z } from 'zod';
import { DEFAULT_TIME_ZONE, type AgendaMatter } from '#domain';
import { refuse } from '#kernel';
import {
  findMeeting,
  findProtocol,
  findBody,
  listBodies,
  mattersArising,
  meetingsOf,
  openConditions,
  type FollowUpView,
  type MattersArising,
  type MeetingView,
} from '#projections';
import type { Standpoint } from '../standpoint.js';
import type { Tingbok } from '../tingbok.js';
import { standing } from './asking.js';
import { query } from './operation.js';
import { id, moments } from './parameters.js';

/** The beginning of the day of a meeting, on the clocks of its body; the first of all days where it is not known. */
const beginningOf = async (
  { database }: Tingbok,
  { bodyId, meetingId }: { readonly bodyId: string; readonly meetingId: string | null },
  { lens }: Standpoint,
): Promise<Temporal.Instant> => {
  const since =
    meetingId === null ? undefined : (await meetingsOf(database, [meetingId], lens)).get(meetingId);
  const { timeZone = DEFAULT_TIME_ZONE } = (await findBody(database, bodyId, lens)) ?? {};
  return Temporal.PlainDate.from(since?.date ?? '0001-01-02')
    .toZonedDateTime({ timeZone })
    .toInstant();
};

const arisen = async (
  tingbok: Tingbok,
  { bodyId, matter }: { readonly bodyId: string; readonly matter: AgendaMatter },
  point: Standpoint,
): Promise<MattersArising> => {
  const since = await beginningOf(tingbok, { bodyId, meetingId: matter.sinceMeetingId }, point);
  return mattersArising(tingbok.database, { ...point, bodyId }, since);
};

/** What waits for something to come true in the bodies whose AU meets. */
const conditionsFor = async (
  { database }: Tingbok,
  { bodyId }: MeetingView,
  point: Standpoint,
): Promise<readonly FollowUpView[]> => {
  const bodies = await listBodies(database, point.lens);
  const served = bodies.filter(({ workingCommittee }) => workingCommittee === bodyId);
  const found: FollowUpView[] = [];
  for (const { id } of served) found.push(...(await openConditions(database, { ...point, bodyId: id })));
  return found;
};

/** A matter with what it is about: the protocol as it stands, the follow-ups that a meeting hears of, or the conditions. */
const shownMatter = async (
  tingbok: Tingbok,
  meeting: MeetingView,
  { matter, point }: { readonly matter: AgendaMatter; readonly point: Standpoint },
) => {
  const { protocolId, kind } = matter;
  const found =
    protocolId === null ? undefined : await findProtocol(tingbok.database, protocolId, point.lens);
  return {
    ...matter,
    protocol: found === undefined ? null : { id: found.id, approved: found.approved },
    followUps:
      kind === 'mattersArising' ? await arisen(tingbok, { bodyId: meeting.bodyId, matter }, point) : null,
    conditions: kind === 'conditions' ? await conditionsFor(tingbok, meeting, point) : null,
  };
};

const shown = async (tingbok: Tingbok, found: MeetingView, point: Standpoint) => {
  const matters = [];
  for (const matter of found.matters ?? [])
    matters.push(await shownMatter(tingbok, found, { matter, point }));
  return { ...found, matters };
};

/** A meeting as people see it, with its agenda. */
export type MeetingAnswer = Awaited<ReturnType<typeof shown>>;

export const meeting = query({
  name: 'meeting',
  path: 'meetings/:id',
  summary: 'One meeting, with its agenda: protocols to approve, matters arising, and open conditions',
  input: z.object({ id, ...moments }),
  run: (tingbok, { id: wanted, ...asked }) =>
    standing(tingbok, asked, async (point) => {
      const found = z.uuid().safeParse(wanted).success
        ? await findMeeting(tingbok.database, wanted, point.lens)
        : undefined;
      return found === undefined
        ? refuse('MeetingDoesNotExist', { id: wanted })
        : shown(tingbok, found, point);
    }),
});
