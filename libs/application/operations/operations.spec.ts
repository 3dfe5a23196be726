import { z } from 'zod';
import { aggregates } from '#domain';
import { commandOperations } from './commands.js';
import { queryOperations } from './queries.js';

/** Commands of the domain that nobody gives from outside, and why. */
const internal: Readonly<Record<string, string>> = {
  ReceiveMinutes: 'part of ImportMinutes, which is given the file',
  ReadMinutes: 'part of ImportMinutes: the reading is the service’s own',
  AcceptEntries: 'ConfirmImport with onlySettled',
  NoteContactChange: 'part of SetContactPoint, which keeps the address out of the log',
  RecordPartyAsked: 'outcome of a mail, known to the worker alone',
  RecordProtocolSent: 'outcome of a mail, known to the worker alone',
  NoteSuperseded: 'part of SupersedeDecision, told to the other decision by a process',
  PutDecisionOnAgenda: 'follows when it is adopted or lifted, and the body has a meeting ahead',
  RecordReminderSent: 'outcome of a mail, known to the worker alone',
  RecordReminderFailed: 'outcome of a mail, known to the worker alone',
  RecordReminderSuppressed: 'outcome of a mail, known to the worker alone',
  RecordReminderBounced: 'read from a report of a mail server, which names the mail',
};

/** Operations that are more than one command of the domain. */
const composed = [
  'DraftMeetingProtocol',
  'GiveBodyCalendarAddress',
  'GivePartyCalendarAddress',
  'ImportMinutes',
  'ReleaseContactPoint',
  'SetContactPoint',
];

const operations = [...commandOperations, ...queryOperations];

describe('The operations', () => {
  it('have names of their own', () => {
    const names = operations.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('have addresses of their own', () => {
    const addresses = operations.map(({ kind, path }) => `${kind} ${path}`);
    expect(addresses).toEqual([...new Set(addresses)]);
  });

  it.each(operations)('say in one line what $name does', ({ summary, path }) => {
    expect(summary).toMatch(/^[A-ZÆØÅ][^\n]{5,120}[^.\s]$/);
    expect(path).toMatch(/^(:?[a-z-]+)(\/(:[a-z]+|[a-z-]+))*$/);
  });

  it('are all the commands of the domain but those that are internal', () => {
    const commands = aggregates.flatMap((aggregate) => Object.keys(aggregate.commands));
    const offered = commandOperations.map(({ name }) => name).filter((name) => !composed.includes(name));
    expect([...offered, ...Object.keys(internal)].sort()).toEqual([...commands].sort());
  });

  it('take bodies that are refused when they hold something unknown', () => {
    for (const { name, body } of commandOperations) {
      if (body === 'bytes') continue;
      const refused = body.safeParse({ colour: 'red' });
      expect({ name, unknown: JSON.stringify(refused.error?.issues) }).toEqual({
        name,
        unknown: expect.stringContaining('unrecognized_keys'),
      });
    }
  });

  it('can be described as JSON schemas', () => {
    for (const operation of operations) {
      const schema = operation.kind === 'query' ? operation.input : operation.body;
      if (schema === 'bytes') continue;
      expect(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })).toMatchObject({
        type: 'object',
      });
    }
  });

  it('that ask have no body, and every name in their address is one of their parameters', () => {
    for (const { name, path, input } of queryOperations) {
      const inPath = [...path.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter);
      expect({ name, known: Object.keys(input.shape) }).toEqual({
        name,
        known: expect.arrayContaining(inPath),
      });
    }
  });
});
