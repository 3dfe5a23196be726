import { z } from 'zod';
import { entriesOf, openQuestions } from '#domain';
import { refuse } from '#kernel';
import { findImport, listImports } from '#projections';
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
  summary: 'One import: what was read, what is asked, what is accepted',
  input: z.object({ id }),
  run: async ({ database }, { id: wanted }) => {
    const found = z.uuid().safeParse(wanted).success ? await findImport(database, wanted) : undefined;
    if (found === undefined) return refuse('ImportDoesNotExist', { id: wanted });
    return { ...found, openQuestions: openQuestions(found), entries: entriesOf(found) };
  },
});
