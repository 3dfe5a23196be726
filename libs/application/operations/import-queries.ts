import { z } from 'zod';
import { entriesOf, openQuestions, surroundingsOf } from '#domain';
import { isRefusal, refuse } from '#kernel';
import { findImport, listImports } from '#projections';
import { comparisonOf } from '../other-rendering.js';
import { storedText } from '../stored-import.js';
import { query } from './operation.js';

const id = z.string().max(200);

export const imports = query({
  name: 'imports',
  path: 'imports',
  summary: 'Minutes that were received, the latest first',
  input: z.object({}),
  run: async ({ database }) => ({
    imports: (await listImports(database)).map(
      ({ id: importId, fileName, stage: state, version, meetingId, ...rest }) => ({
        id: importId,
        version,
        fileName,
        state,
        meetingId,
        openQuestions: openQuestions(rest).length,
      }),
    ),
  }),
});

export const minutesImport = query({
  name: 'import',
  path: 'imports/:id',
  summary:
    'One import: what was read, asked and accepted, and how it differs from other minutes of the meeting',
  input: z.object({ id }),
  run: async (tingbok, { id: wanted }) => {
    const found = z.uuid().safeParse(wanted).success ? await findImport(tingbok.database, wanted) : undefined;
    if (found === undefined) return refuse('ImportDoesNotExist', { id: wanted });
    return {
      ...found,
      openQuestions: openQuestions(found),
      entries: entriesOf(found),
      comparison: await comparisonOf(tingbok, found),
    };
  },
});

const place = z.coerce.number().int().nonnegative().max(20_000_000).optional();

export const importText = query({
  name: 'import-text',
  path: 'imports/:id/text',
  summary: 'The text of an import, or a part of it with what stands before and after',
  input: z.object({ id, start: place, end: place }),
  run: async ({ store }, { id: given, start = 0, end }) => {
    const wanted = given.toLowerCase();
    const text = z.uuid().safeParse(wanted).success ? await storedText(store, wanted) : undefined;
    if (text === undefined) return refuse('ImportDoesNotExist', { id: wanted });
    const span = { start, end: end ?? text.length };
    const found = surroundingsOf(text, span);
    return isRefusal(found) ? found : { import: wanted, length: text.length, ...span, ...found };
  },
});
