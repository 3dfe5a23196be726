/** A mail server, and how many mails it is handed at the same time. */
export interface SmtpAddress {
  readonly url: URL;
  readonly connections: number;
}

/** One, unless the address says else: whoever dies between a mail and the word of it repeats that one mail. */
const connectionsIn = ({ searchParams }: URL): number => {
  const said = searchParams.get('maxConnections') ?? '1';
  return /^[1-9]\d?$/.test(said) ? Number(said) : Number.NaN;
};

/** What is wrong with an address of a mail server; undefined when nothing is. */
export const faultInSmtpAddress = (text: string): string | undefined => {
  const url = URL.parse(text);
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '')
    return 'must look like smtp://host:587 or smtps://user:password@host:465';
  return Number.isNaN(connectionsIn(url)) ? 'maxConnections must be a number from 1 to 99' : undefined;
};

/** @throws when there is a fault in it */
export const smtpAddress = (text: string): SmtpAddress => {
  const fault = faultInSmtpAddress(text);
  if (fault !== undefined) throw new Error(`SMTP_URL: ${fault}`);
  const url = new URL(text);
  return { url, connections: connectionsIn(url) };
};
