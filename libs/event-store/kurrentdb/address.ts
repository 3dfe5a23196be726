const SCHEME = /^(?:kurrentdb|kurrent|kdb|esdb)(\+discover)?:\/\//;

/** Where the server is, checked and without surprises. */
export interface Address {
  /** For the client; may hold a password. */
  readonly url: string;
  /** For messages: hosts and ports only. */
  readonly hosts: string;
}

/**
 * @throws TypeError in one line, without the password, when `url` is no such address.
 */
export const readAddress = (url: string): Address => {
  const scheme = SCHEME.exec(url.trim());
  const hosts = url
    .trim()
    .replace(SCHEME, '')
    .replace(/[?#].*$/s, '')
    .replace(/^.*@/s, '')
    .replace(/\/+$/, '');
  if (!scheme || !hosts) {
    throw new TypeError(
      'The address of KurrentDB is written kurrentdb://[user:password@]host:port[,host:port…][?tls=false], or kurrentdb+discover:// for a cluster by its DNS name; esdb:// is read too.',
    );
  }
  // In this mode the client reports a wrong current revision, so it must never be on.
  if (/[?&]throwOnAppendFailure=false/i.test(url)) {
    throw new TypeError('The address of KurrentDB must not say throwOnAppendFailure=false: leave it out.');
  }
  // The older name still works, but the client prints a warning about it at each start.
  return { url: url.trim().replace(SCHEME, `kurrentdb${scheme[1] ?? ''}://`), hosts };
};
