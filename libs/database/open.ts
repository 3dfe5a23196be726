import { openPglite } from './open-pglite.js';
import type { Database } from './port.js';
import { openPostgres } from './postgres.js';

export interface DatabaseConfig {
  /** A server (`DATABASE_URL`); without it the embedded database is used. */
  readonly databaseUrl?: string | undefined;
  /** Where the embedded database keeps its files (`DATA_DIR`). */
  readonly dataDir: string;
}

/** @throws DataFolderIsInUse when the embedded database's folder is held by another process. */
export const openDatabase = ({ databaseUrl, dataDir }: DatabaseConfig): Promise<Database> =>
  databaseUrl ? openPostgres(databaseUrl) : openPglite({ folder: dataDir });
