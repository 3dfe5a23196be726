import { randomUUID } from 'node:crypto';
import { openForTests } from '../../../libs/application/testing.js';
import { sampleMinutes } from '../../../libs/application/testing/minutes.js';
import { LIMIT } from '../patience.js';
import { importedTypes } from '../records.js';
import { executeOn } from './execute-on.js';

/** What the same minutes become in a program that has nobody beside it. */
export const typesOfAnImportAlone = async (): Promise<Readonly<Record<string, number>>> => {
  const { tingbok: alone, close } = await openForTests();
  try {
    const { id } = await executeOn(alone, 'ImportMinutes', randomUUID(), await sampleMinutes());
    await alone.projections.waitFor(await alone.store.head(), LIMIT);
    await executeOn(alone, 'ConfirmImport', id, { onlySettled: true });
    return await importedTypes(alone.database);
  } finally {
    await close();
  }
};
