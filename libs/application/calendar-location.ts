import { CalendarAddresses, type CalendarSubject } from '#access';
import type { CalendarAddress } from '#processes';
import type { CalendarLocation } from './execute.js';
import type { Tingbok } from './tingbok.js';

type Parts = Pick<Tingbok, 'config' | 'database' | 'links'>;

export const calendarAddresses = ({
  database,
  links,
}: Pick<Parts, 'database' | 'links'>): CalendarAddresses => new CalendarAddresses(database, links);

const urlOf = ({ config }: Pick<Parts, 'config'>, token: string): URL =>
  new URL(`${config.publicUrl}/calendar/${token}.ics`);

/** Where what a party has to do is followed; the same until it is renewed. */
export const partyCalendar =
  (parts: Parts): CalendarAddress =>
  async (id) =>
    urlOf(parts, await calendarAddresses(parts).tokenOf({ kind: 'party', id }));

/** Where a calendar is followed; with `renewal` (UUID of the command) the former address ends first. */
export const calendarLocation = async (
  parts: Parts,
  subject: CalendarSubject,
  renewal: string | null,
): Promise<CalendarLocation> => {
  const addresses = calendarAddresses(parts);
  const token = await (renewal === null ? addresses.tokenOf(subject) : addresses.renew(subject, renewal));
  const address = urlOf(parts, token).href;
  return { address, webcal: address.replace(/^https?:/, 'webcal:') };
};
