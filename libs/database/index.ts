export type { Database, Queryable } from './port.js';
export type { PgClientLike, PgPoolLike, PgResultLike } from './bullmq-pool.js';
export { DataFolderIsInUse, lockFolder, type FolderLock } from './lock.js';
export { migrate, MigrationsAreTheOwners, type Migration } from './migrations.js';
export { openDatabase, type DatabaseConfig } from './open.js';
export { openPglite, type PgliteLocation } from './open-pglite.js';
export { openPostgres } from './postgres.js';
export { DiskIsFull } from './disk-space.js';
export { DatabaseHalted } from './pglite-turns.js';
