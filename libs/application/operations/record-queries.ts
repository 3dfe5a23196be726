import { z } from 'zod';
import { recordsBeginning } from '#projections';
import { query } from './operation.js';

/** Eight characters tell most records apart, and are what lists show. */
const BEGINNING = /^[0-9a-f]{8}(-([0-9a-f]{0,4}(-[0-9a-f]{0,4}){0,2}|([0-9a-f]{4}-){3}[0-9a-f]{0,12}))?$/;

export const records = query({
  name: 'records',
  path: 'records',
  summary:
    'Follow-ups, decisions, meetings, protocols, imports and parties whose id begins so; a few of them',
  input: z.object({
    id: z
      .string()
      .toLowerCase()
      .regex(BEGINNING, { error: 'must be the first characters of an id, eight or more' })
      .meta({ description: 'An id, or its first characters: eight or more' }),
  }),
  run: async ({ database }, { id }) => ({ records: await recordsBeginning(database, id) }),
});
