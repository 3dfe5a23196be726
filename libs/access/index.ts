export { CalendarAddresses, type CalendarAddressRule, type CalendarSubject } from './calendar-addresses.js';
export { accessMigrations, Links, openLinks, type OpenedLink } from './links.js';
export type { LinkClaim, LinkPurpose } from './signed-link.js';
