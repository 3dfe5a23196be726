import { z } from 'zod';
import { historyLanguages, historyOf } from '#audit';
import { isRefusal, refuse } from '#kernel';
import { listOutbox } from '#mail';
import { outcomesAbout } from '#processes';
import {
  findFollowUp,
  listBodies,
  listFollowUps,
  listMeetings,
  listParties,
  listProtocols,
  LONGEST_LIST,
  overdueList,
  type Lens,
} from '#projections';
import { optionalParty, standing } from './asking.js';
import { passageOfRecord, type Passage } from '../passage.js';
import { shownPosition } from '../shown-position.js';
import type { Tingbok } from '../tingbok.js';
import { decision, decisions } from './decision-queries.js';
import { contactsOnHold, deliveries, delivery } from './delivery-queries.js';
import { imports, importText, minutesImport } from './import-queries.js';
import { meeting } from './meeting-queries.js';
import { query, type QueryOperation } from './operation.js';
import { id, moments, party } from './parameters.js';
import { protocol } from './protocol-queries.js';
import { records } from './record-queries.js';
import { remindersPreview } from './reminders-preview.js';

const stage = z.enum([
  'assigned',
  'accepted',
  'reportedDone',
  'confirmedDone',
  'sentBack',
  'reopened',
  'declined',
  'cancelled',
]);

const overdue = query({
  name: 'overdue',
  path: 'overdue',
  summary: 'The AU’s list: what is overdue, what comes, has no date, has no owner; at most 1000 of each',
  input: z.object({ ...moments, body: party }),
  run: async (tingbok, { body, ...asked }) => {
    const bodyId = await optionalParty(tingbok, body);
    if (isRefusal(bodyId)) return bodyId;
    return standing(tingbok, { ...asked, bodyId }, async ({ lens, today }) => {
      const list = await overdueList(tingbok.database, { lens, today, bodyId });
      const bodies = (await listBodies(tingbok.database)).map(({ id, name }) => ({ id, name }));
      return {
        at: today.toString(),
        known: asked.known ?? null,
        position: String(lens.known ?? (await shownPosition(tingbok))),
        longest: LONGEST_LIST,
        bodies,
        ...list,
      };
    });
  },
});

const followUps = query({
  name: 'follow-ups',
  path: 'follow-ups',
  summary: 'Follow-ups by deadline, open and closed ones; at most 1000',
  input: z.object({ ...moments, body: party, owner: party, state: stage.optional() }),
  run: async (tingbok, { body, owner, state, ...asked }) => {
    const bodyId = await optionalParty(tingbok, body);
    if (isRefusal(bodyId)) return bodyId;
    const ownerId = await optionalParty(tingbok, owner);
    if (isRefusal(ownerId)) return ownerId;
    return standing(tingbok, { ...asked, bodyId }, async ({ lens, today }) => ({
      at: today.toString(),
      followUps: await listFollowUps(tingbok.database, { lens, today, bodyId, ownerId, stage: state }),
    }));
  },
});

/** What stands before and after a sentence; null where no document is behind it. */
const around = (passage: Passage | null) => ({
  before: passage?.before ?? null,
  after: passage?.after ?? null,
});

const followUp = query({
  name: 'follow-up',
  path: 'follow-ups/:id',
  summary: 'One follow-up, with what stands around its sentence in the minutes',
  input: z.object({ id, ...moments }),
  run: (tingbok, { id: wanted, ...asked }) =>
    standing(tingbok, asked, async ({ lens, today }) => {
      if (!z.uuid().safeParse(wanted).success) return refuse('FollowUpDoesNotExist', { id: wanted });
      const found = await findFollowUp(tingbok.database, wanted, { lens, today });
      if (found === undefined) return refuse('FollowUpDoesNotExist', { id: wanted });
      const passage = await passageOfRecord(tingbok.store, { category: 'followUp', id: found.id });
      return { ...found, source: { ...found.source, ...around(passage) } };
    }),
});

const history = query({
  name: 'history',
  path: ':resource/:id/history',
  summary: 'Every event of a decision, follow-up, protocol, meeting, import or party, in words',
  input: z.object({
    resource: z.enum(['follow-ups', 'decisions', 'protocols', 'meetings', 'imports', 'parties', 'records']),
    id,
    known: moments.known,
    lang: z.enum(historyLanguages).default('nb'),
  }),
  run: (tingbok, { id: wanted, known: asked, lang }) =>
    standing(tingbok, { known: asked }, async ({ lens }) => {
      if (!z.uuid().safeParse(wanted).success) return refuse('RecordDoesNotExist', { id: wanted });
      const alsoAt = await outcomesAbout(tingbok.database, wanted);
      const told = await historyOf(tingbok, {
        id: wanted,
        language: lang,
        upTo: lens.known ?? undefined,
        alsoAt,
      });
      if (told === undefined) return refuse('RecordDoesNotExist', { id: wanted });
      return { ...told, passage: await passageOfRecord(tingbok.store, told) };
    }),
});

/** Everything of one kind, as of any moment; the answer holds it under the operation's own name. */
const listing = (
  name: string,
  summary: string,
  list: (database: Tingbok['database'], lens: Lens) => Promise<readonly object[]>,
): QueryOperation =>
  query({
    name,
    path: name,
    summary,
    input: z.object(moments),
    run: (tingbok, asked) =>
      standing(tingbok, asked, async ({ lens }) => ({ [name]: await list(tingbok.database, lens) })),
  });

/** What one body has of a kind, or all bodies; likewise. */
const listingOfBody = (
  name: string,
  summary: string,
  list: (database: Tingbok['database'], lens: Lens, bodyId?: string) => Promise<readonly object[]>,
): QueryOperation =>
  query({
    name,
    path: name,
    summary: `${summary}; at most ${LONGEST_LIST}`,
    input: z.object({ ...moments, body: party }),
    run: async (tingbok, { body, ...asked }) => {
      const bodyId = await optionalParty(tingbok, body);
      if (isRefusal(bodyId)) return bodyId;
      return standing(tingbok, { ...asked, bodyId }, async ({ lens }) => ({
        [name]: await list(tingbok.database, lens, bodyId),
      }));
    },
  });

const outbox = query({
  name: 'outbox',
  path: 'outbox',
  summary: 'Mails in the outbox folder, the latest first (while no mail server is set)',
  input: z.object({}),
  run: async ({ config }) => ({ mails: await listOutbox(`${config.dataDir}/outbox`) }),
});

/** The one list of what can be asked. */
export const queryOperations: readonly QueryOperation[] = [
  overdue,
  followUps,
  followUp,
  history,
  listing('parties', 'Parties by name', listParties),
  listing('bodies', 'Bodies, with their rules for reminding', listBodies),
  listingOfBody('meetings', 'Meetings, the latest first', listMeetings),
  meeting,
  listingOfBody(
    'protocols',
    'Protocols, drafted here or elsewhere, and where they were approved; the latest',
    listProtocols,
  ),
  protocol,
  decisions,
  decision,
  imports,
  minutesImport,
  importText,
  remindersPreview,
  records,
  outbox,
  contactsOnHold,
  deliveries,
  delivery,
];
