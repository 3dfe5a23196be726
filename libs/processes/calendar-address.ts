/** The secret address at which a party follows its deadlines; the same until it is renewed. */
export type CalendarAddress = (partyId: string) => Promise<URL>;

/** The same for a letter, which does not speak of it where there is none. */
export const calendarFor = async (
  partyId: string,
  addressOf: CalendarAddress | undefined,
): Promise<{ readonly calendar?: URL }> =>
  addressOf === undefined ? {} : { calendar: await addressOf(partyId) };
