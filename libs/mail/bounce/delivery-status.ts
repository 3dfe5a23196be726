import type { DeliveryAction, RecipientReport } from './report.js';
import { statusFrom } from './status.js';
import { withoutAddresses } from './without-addresses.js';

const ACTIONS: readonly DeliveryAction[] = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

/** As long as the log takes it. */
const LONGEST_DIAGNOSTIC = 500;

/** More recipients than one mail of ours has. */
const MOST_BLOCKS = 100;

type Fields = ReadonlyMap<string, string>;

const fieldsOf = (block: string): Fields => {
  const unfolded = block.replaceAll(/\r?\n[ \t]+/g, ' ');
  const fields = unfolded.split(/\r?\n/).flatMap((line): (readonly [string, string])[] => {
    const [, name, value] = /^([\w-]+)[ \t]*:(.*)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name.toLowerCase(), (value ?? '').trim()]];
  });
  return new Map(fields);
};

/** `rfc822; lamp@far.example` → `lamp@far.example`. */
const addressIn = (recipient: string): string => recipient.slice(recipient.indexOf(';') + 1).trim();

/** Addresses that the report names, so that they can be left out of what is kept of it. */
const addressesIn = (fields: Fields): readonly string[] =>
  ['original-recipient', 'final-recipient', 'x-actual-recipient', 'x-display-name']
    .map((name) => addressIn(fields.get(name) ?? ''))
    .filter((address) => address !== '');

/** What is kept of a server's words. */
export const diagnosticFrom = (said: string, addresses: readonly string[]): string =>
  withoutAddresses(said, addresses).slice(0, LONGEST_DIAGNOSTIC).toWellFormed();

const recipientOf = (fields: Fields): readonly RecipientReport[] => {
  const [word = ''] = (fields.get('action') ?? '').toLowerCase().split(/[\s(;]/);
  const action = ACTIONS.find((one) => one === word);
  if (action === undefined) return [];
  const said = fields.get('diagnostic-code') ?? '';
  const status = statusFrom(fields.get('status') ?? '', said);
  return [{ action, status, diagnostic: diagnosticFrom(said, addressesIn(fields)) }];
};

/**
 * What a `message/delivery-status` part (RFC 3464) tells of each recipient. Every block that names an action is
 * about one: some servers leave out the empty line after the block about the mail itself.
 */
export const readDeliveryStatus = (content: string): readonly RecipientReport[] =>
  content
    .split(/\r?\n[ \t]*\r?\n/, MOST_BLOCKS)
    .map(fieldsOf)
    .flatMap(recipientOf);
