/** A mail that went out. */
export interface SentMail {
  /** The morning that it was meant for. */
  readonly localDate: Temporal.PlainDate;
  readonly cameBack: boolean;
}

/** So many mails that came back for now, one after the other … */
const IN_A_ROW = 3;
/** … within so many days say that the address takes no mail. */
const WITHIN_DAYS = 14;

/**
 * Whether mails come back again and again. Mails that went out after the last one that came back say nothing yet:
 * their reports may be on the way.
 */
export const comeBackAgainAndAgain = (sent: readonly SentMail[]): boolean => {
  const last = sent.findLastIndex(({ cameBack }) => cameBack);
  const row = sent.slice(0, last + 1).slice(-IN_A_ROW);
  const [first, latest] = [row[0], row.at(-1)];
  if (first === undefined || latest === undefined || row.length < IN_A_ROW) return false;
  const days = first.localDate.until(latest.localDate, { largestUnit: 'days' }).days;
  return row.every(({ cameBack }) => cameBack) && days <= WITHIN_DAYS;
};
