import { z } from 'zod';

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

/** What most questions can be told. */
export const moments = { at, known };
export const party = z.string().min(1).max(200).optional();
export const id = z.string().max(200);
