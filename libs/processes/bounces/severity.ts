import type { BounceSeverity } from '#domain';
import type { DeliveryReport, RecipientReport } from '#mail';

/** What a report says of our mail as a whole. */
export interface Verdict extends Pick<RecipientReport, 'status' | 'diagnostic'> {
  readonly severity: BounceSeverity;
}

const isForGood = ({ status }: RecipientReport): boolean => status?.startsWith('5.') ?? false;

/**
 * The worst that happened, or null where nothing came back: a mail that is only late is not lost, and its server
 * reports again when it gives up. Where an address leads on to several, one of whom had the mail, nothing is
 * given up for good.
 */
export const verdictOn = ({ recipients }: DeliveryReport): Verdict | null => {
  const failed = recipients.filter(({ action }) => action === 'failed');
  const worst = failed.find(isForGood) ?? failed[0];
  if (worst === undefined) return null;
  const isHard = isForGood(worst) && failed.length === recipients.length;
  return { severity: isHard ? 'hard' : 'soft', status: worst.status, diagnostic: worst.diagnostic };
};
