export { accessMigrations, Links, openLinks, type OpenedLink } from './links.js';
export type { LinkClaim, LinkPurpose } from './signed-link.js';
