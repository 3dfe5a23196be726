import { jest } from '@jest/globals';
import { KurrentDBClient } from '@kurrent/kurrentdb-client';
import { faultInAddress, readAddress } from './address.js';

describe('the address of KurrentDB', () => {
  it('is shown without its password', () => {
    expect(readAddress('kurrentdb://admin:secret@a:2113,b:2113/?tls=false').hosts).toBe('a:2113,b:2113');
  });

  it('may have the older scheme, of which the client would warn', () => {
    expect(readAddress('esdb+discover://cluster.example').url).toBe('kurrentdb+discover://cluster.example');
    expect(readAddress('esdb://a:2113').url).toBe('kurrentdb://a:2113');
  });

  it('is passed on with everything that it says', () => {
    const url = 'kurrentdb://admin:p%40ss%3Aword@a:2113,b?tls=true&nodePreference=leader';
    expect(readAddress(` ${url} `)).toEqual({ url, hosts: 'a:2113,b' });
  });

  it.each([
    'http://a:2113',
    'kurrentdb://',
    'postgres://admin:secret@a/b',
    '',
    'kurrentdb://admin:secret@',
    'kurrentdb://admin:sec:ret@a:2113',
    'kurrentdb://admin:sec@ret@a:2113',
    'kurrentdb://admin:sec/ret@a:2113',
    'kurrentdb://admin:secret%E0@a:2113',
    'kurrentdb://secret@a:2113',
    'kurrentdb://a:2113/secret',
    'kurrentdb://[::1]:2113',
    'kurrentdb://a:port',
  ])('%p is none, and the refusal repeats no password', (url) => {
    expect(faultInAddress(url)).toMatch(/^is written kurrentdb:\/\//);
    expect(() => readAddress(url)).toThrow(/^The address of KurrentDB is written kurrentdb:\/\/[^\n]+$/);
    expect(() => readAddress(url)).not.toThrow(/secret|sec:ret|sec@ret/);
  });

  it.each([
    'throwOnAppendFailure=false',
    'THROWONAPPENDFAILURE=false',
    'throw_on_append_failure=false',
    'throwOnAppendFailure=true',
  ])('does not switch the mode in which the client reports wrong revisions (%s)', (option) => {
    expect(() => readAddress(`kurrentdb://a?tls=false&${option}`)).toThrow(/leave it out/);
  });

  it.each([
    ['an option that there is none of', 'colour=red', /the option "colour"/],
    ['an option without a value', 'tls', /wrong value for the option tls/],
    ['tls that is neither true nor false', 'tls=no', /wrong value for the option tls/],
    ['a time that is no number', 'keepAliveInterval=long', /wrong value for the option keepAliveInterval/],
    ['an unknown kind of node', 'nodePreference=nearest', /wrong value for the option nodePreference/],
    ['a value that nobody can decode', 'connectionName=%E0', /wrong value for the option connectionName/],
  ])('with %s is refused, since the client would print all of it', (_, option, words) => {
    expect(faultInAddress(`kurrentdb://admin:secret@a?${option}`)).toMatch(words);
    expect(faultInAddress(`kurrentdb://admin:secret@a?${option}`)).not.toMatch(/secret/);
  });

  it.each([
    'tls=false',
    'tls=true&tlsVerifyCert=false',
    'tls=false&nodePreference=leader',
    'tls=false&nodePreference=readOnlyReplica',
    'tls=false&maxDiscoverAttempts=3&discoveryInterval=200&gossipTimeout=4',
    'tls=false&connectionName=tingbok%201',
    'tls=false&defaultDeadline=20000',
    'tls=false&keepAliveInterval=10000&keepAliveTimeout=10000',
  ])('may say %s, which the client takes without a word', (options) => {
    const warn = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
    KurrentDBClient.connectionString(readAddress(`kurrentdb://admin:secret@a:2113?${options}`).url);
    const said = warn.mock.calls;
    warn.mockRestore();
    expect(said).toEqual([]);
  });
});
