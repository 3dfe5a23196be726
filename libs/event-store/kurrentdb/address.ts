const HOST = String.raw`[A-Za-z0-9._-]+(?::\d{1,5})?`;
const FORM = new RegExp(
  String.raw`^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?://(?:([^:@/?#\s]+:[^:@/?#\s]+)@)?(${HOST}(?:,${HOST})*)/*(?:\?(.*))?$`,
);

/** Options that the client knows, without the ones that change what we rely on. */
const OPTIONS: ReadonlySet<string> = new Set([
  ...['tls', 'tlsverifycert', 'tlscafile', 'usercertfile', 'userkeyfile'],
  ...['nodepreference', 'maxdiscoverattempts', 'discoveryinterval', 'gossiptimeout'],
  ...['connectionname', 'defaultdeadline', 'keepaliveinterval', 'keepalivetimeout'],
]);

/** How the values of some are written; all others are text. */
const FORMS: readonly (readonly [names: RegExp, values: RegExp])[] = [
  [/^tls(verifycert)?$/, /^(true|false)$/],
  [/(attempts|interval|timeout|deadline)$/, /^\d+$/],
  [/^nodepreference$/, /^(leader|follower|random|read[_-]?only[_-]?replica)$/i],
];

const WRITTEN =
  'is written kurrentdb://[user:password@]host:port[,host:port…][?tls=false], or kurrentdb+discover:// for a cluster by its DNS name; esdb:// is read too, and special characters in user and password are written as %XX';

/** Where the server is, checked and without surprises. */
export interface Address {
  /** For the client; may hold a password. */
  readonly url: string;
  /** For messages: hosts and ports only. */
  readonly hosts: string;
}

const isDecodable = (text: string): boolean => {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
};

/** The client compares names without regard to capitals, hyphens and underscores. */
const flat = (name: string): string => name.trim().toLowerCase().replaceAll(/[_-]/g, '');

const isValue = (name: string, value: string): boolean => {
  const form = FORMS.find(([names]) => names.test(name))?.[1];
  return form === undefined ? isDecodable(value) && !/[?=]/.test(value) : form.test(value);
};

const faultInOption = (option: string): string | undefined => {
  const [name = '', value = ''] = option.split(/=(.+)/s);
  // In this mode the client reports a wrong current revision, so it must never be on.
  if (flat(name) === 'throwonappendfailure') return 'must not say throwOnAppendFailure: leave it out';
  if (!OPTIONS.has(flat(name))) return `has the option ${JSON.stringify(name)}, which there is none of`;
  return isValue(flat(name), value) ? undefined : `has a wrong value for the option ${name}`;
};

/**
 * What is wrong with an address of KurrentDB, as the end of a sentence; undefined when nothing is. Never
 * repeats the address: the client itself prints it, with its password, when it meets an option or a
 * character that it does not know, so nothing of that kind may reach it.
 */
export const faultInAddress = (url: string): string | undefined => {
  const [form, , credentials = '', , options] = FORM.exec(url.trim()) ?? [];
  if (form === undefined || (credentials !== '' && !isDecodable(credentials))) return WRITTEN;
  return options?.split('&').map(faultInOption).find(Boolean);
};

/**
 * @throws TypeError in one line, without the password, when `url` is no such address.
 */
export const readAddress = (url: string): Address => {
  const fault = faultInAddress(url);
  if (fault !== undefined) throw new TypeError(`The address of KurrentDB ${fault}.`);
  const [, discover = '', credentials, hosts = '', options] = FORM.exec(url.trim()) ?? [];
  const [user, query] = [credentials ? `${credentials}@` : '', options ? `?${options}` : ''];
  // The older name still works, but the client prints a warning about it at each start.
  return { url: `kurrentdb${discover}://${user}${hosts}${query}`, hosts };
};
