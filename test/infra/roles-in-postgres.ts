import { readFile } from 'node:fs/promises';
import { openPostgres, type Database } from '#database';

/** What an administrator runs in a new database, and in one that was used by a single role before. */
export const createRoles = async (administrator: Database): Promise<void> =>
  administrator.execute(await readFile('infra/postgres/roles.sql', 'utf8'));

/** The same database, as another role. */
export const asRole = (url: string, role: 'tingbok_owner' | 'tingbok_app'): string =>
  url.replace('//tingbok@', `//${role}@`);

/** A database in which the roles are, but no table yet. */
export const databaseWithRoles = async (url: string): Promise<{ owner: string; app: string }> => {
  const administrator = await openPostgres(url);
  try {
    await createRoles(administrator);
  } finally {
    await administrator.close();
  }
  return { owner: asRole(url, 'tingbok_owner'), app: asRole(url, 'tingbok_app') };
};
