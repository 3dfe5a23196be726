import { z } from 'zod';
import { recordsBeginning } from '#projections';
import { query } from './operation.js';

const ANY = '00000000-0000-0000-0000-000000000000';
/** Eight characters tell most records apart, and are what lists show. */
const LEAST = 8;

const isBeginning = (text: string): boolean =>
  text.length >= LEAST && z.guid().safeParse(text + ANY.slice(text.length)).success;

export const records = query({
  name: 'records',
  path: 'records',
  summary:
    'Follow-ups, decisions, meetings, protocols, imports and parties whose id begins so; a few of them',
  input: z.object({
    id: z
      .string()
      .toLowerCase()
      .refine(isBeginning, { error: 'must be the first characters of an id, eight or more' })
      .meta({ description: 'An id, or its first characters: eight or more' }),
  }),
  run: async ({ database }, { id }) => ({ records: await recordsBeginning(database, id) }),
});
