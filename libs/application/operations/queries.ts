import { z } from 'zod';
import { historyLanguages, historyOf } from '#audit';
import { isRefusal, refuse } from '#kernel';
import { listOutbox } from '#mail';
import { outcomesAbout } from '#processes';
import {
  findFollowUp,
  listBodies,
  listFollowUps,
  listDecisions,
  listMeetings,
  listParties,
  listProtocols,
  overdueList,
} from '#projections';
import { optionalParty, standing } from './asking.js';
import { imports, minutesImport } from './import-queries.js';
import { query, type QueryOperation } from './operation.js';
import { remindersPreview } from './reminders-preview.js';

const at = z
  .string()
  .max(60)
  .optional()
  .meta({ description: 'A date or an instant: the list as it stood then' });
const known = z
  .string()
  .max(60)
  .optional()
  .meta({ description: 'A date or an instant: as the log knew it then' });
const party = z.string().min(1).max(200).optional();
const id = z.string().max(200);
const moments = { at, known };
const stage = z.enum([
  'assigned',
  'accepted',
  'reportedDone',
  'confirmedDone',
  'sentBack',
  'reopened',
  'cancelled',
]);

const overdue = query({
  name: 'overdue',
  path: 'overdue',
  summary: 'The AU’s list: what is overdue, what comes, what has no date, what has no owner',
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
        position: String(lens.known ?? (await tingbok.store.head())),
        bodies,
        ...list,
      };
    });
  },
});

const followUps = query({
  name: 'follow-ups',
  path: 'follow-ups',
  summary: 'Follow-ups by deadline, open and closed ones',
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

const followUp = query({
  name: 'follow-up',
  path: 'follow-ups/:id',
  summary: 'One follow-up',
  input: z.object({ id, ...moments }),
  run: (tingbok, { id: wanted, ...asked }) =>
    standing(tingbok, asked, async ({ lens, today }) => {
      if (!z.uuid().safeParse(wanted).success) return refuse('FollowUpDoesNotExist', { id: wanted });
      return (
        (await findFollowUp(tingbok.database, wanted, { lens, today })) ??
        refuse('FollowUpDoesNotExist', { id: wanted })
      );
    }),
});

const history = query({
  name: 'history',
  path: ':resource/:id/history',
  summary: 'Every event of a decision, follow-up, protocol, meeting, import or party, in words',
  input: z.object({
    resource: z.enum(['follow-ups', 'decisions', 'protocols', 'meetings', 'imports', 'parties', 'records']),
    id,
    known,
    lang: z.enum(historyLanguages).default('nb'),
  }),
  run: (tingbok, { id: wanted, known: asked, lang }) =>
    standing(tingbok, { known: asked }, async ({ lens }) => {
      const alsoAt = await outcomesAbout(tingbok.database, wanted);
      const told = await historyOf(tingbok, {
        id: wanted,
        language: lang,
        upTo: lens.known ?? undefined,
        alsoAt,
      });
      return told ?? refuse('RecordDoesNotExist', { id: wanted });
    }),
});

const parties = query({
  name: 'parties',
  path: 'parties',
  summary: 'Parties by name',
  input: z.object(moments),
  run: (tingbok, asked) =>
    standing(tingbok, asked, async ({ lens }) => ({ parties: await listParties(tingbok.database, lens) })),
});

const bodies = query({
  name: 'bodies',
  path: 'bodies',
  summary: 'Bodies, with their rules for reminding',
  input: z.object(moments),
  run: (tingbok, asked) =>
    standing(tingbok, asked, async ({ lens }) => ({ bodies: await listBodies(tingbok.database, lens) })),
});

const meetings = query({
  name: 'meetings',
  path: 'meetings',
  summary: 'Meetings, the latest first',
  input: z.object(moments),
  run: (tingbok, asked) =>
    standing(tingbok, asked, async ({ lens }) => ({ meetings: await listMeetings(tingbok.database, lens) })),
});

const protocols = query({
  name: 'protocols',
  path: 'protocols',
  summary: 'Protocols of meetings, drafted here or elsewhere, and where they were approved',
  input: z.object(moments),
  run: (tingbok, asked) =>
    standing(tingbok, asked, async ({ lens }) => ({
      protocols: await listProtocols(tingbok.database, lens),
    })),
});

const decisions = query({
  name: 'decisions',
  path: 'decisions',
  summary: 'Decisions, proposed and recorded',
  input: z.object(moments),
  run: (tingbok, asked) =>
    standing(tingbok, asked, async ({ lens }) => ({
      decisions: await listDecisions(tingbok.database, lens),
    })),
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
  parties,
  bodies,
  meetings,
  protocols,
  decisions,
  imports,
  minutesImport,
  remindersPreview,
  outbox,
];
