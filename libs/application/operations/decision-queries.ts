import { z } from 'zod';
import { decisionStage } from '#domain';
import { isRefusal, refuse } from '#kernel';
import { findDecision, listDecisions } from '#projections';
import { passageOfRecord } from '../passage.js';
import { optionalParty, standing } from './asking.js';
import { query } from './operation.js';
import { id, moments, party } from './parameters.js';

export const decisions = query({
  name: 'decisions',
  path: 'decisions',
  summary: 'Decisions, proposed and recorded, and how the answers to them stand; the latest, at most 1000',
  input: z.object({ ...moments, body: party, stage: decisionStage.optional() }),
  run: async (tingbok, { body, stage, ...asked }) => {
    const bodyId = await optionalParty(tingbok, body);
    if (isRefusal(bodyId)) return bodyId;
    return standing(tingbok, { ...asked, bodyId }, async ({ lens }) => ({
      decisions: await listDecisions(tingbok.database, lens, { bodyId, stage }),
    }));
  },
});

export const decision = query({
  name: 'decision',
  path: 'decisions/:id',
  summary: 'One decision: who answered what to which text, and the place in the minutes it comes from',
  input: z.object({ id, ...moments }),
  run: (tingbok, { id: wanted, ...asked }) =>
    standing(tingbok, asked, async ({ lens }) => {
      const found = z.uuid().safeParse(wanted).success
        ? await findDecision(tingbok.database, wanted, lens)
        : undefined;
      if (found === undefined) return refuse('DecisionDoesNotExist', { id: wanted });
      const passage = await passageOfRecord(tingbok.store, { category: 'decision', id: found.id });
      return { ...found, passage };
    }),
});
