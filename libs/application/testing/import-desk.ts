import { randomUUID } from 'node:crypto';
import type { Refusal } from '#kernel';
import { findImport, findParties, listDecisions, listFollowUps, listMeetings, now } from '#projections';
import { commandOperations } from '../operations/commands.js';
import { queryOperations } from '../operations/queries.js';
import type { Executed } from '../execute.js';
import { upToDate } from '../import-minutes.js';
import { openForTests } from '../testing.js';
import { done, sampleMinutes, secretary } from './minutes.js';

const today = Temporal.PlainDate.from('2027-01-13');

/** A secretary at work on minutes: everything through the operations that the outside is offered. */
export const openImportDesk = async (variables: Readonly<Record<string, string>> = {}) => {
  const clock = { TEST_CLOCK: '2027-01-13T09:00:00+01:00' };
  const { tingbok, close } = await openForTests({ variables: { ...clock, ...variables } });
  const { database } = tingbok;

  /** What a command is answered with, refusals too. */
  const tried = (name: string, id: string, data: object = {}): Promise<Executed | Refusal> => {
    const operation = commandOperations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`There is no command ${name}`);
    const parsed = operation.body === 'bytes' ? data : (operation.body.parse(data) as object);
    return operation.run(tingbok, { id, data: parsed, commandId: randomUUID(), actor: secretary });
  };
  const asked = async <Answer>(name: string, input: object): Promise<Answer> => {
    await upToDate(tingbok);
    const operation = queryOperations.find((one) => one.name === name);
    if (operation === undefined) throw new Error(`There is no question ${name}`);
    return (await operation.run(tingbok, operation.input.parse(input) as never)) as Answer;
  };

  return {
    tingbok,
    close,
    tried,
    asked,
    command: (name: string, id: string, data: object = {}) => done(tried(name, id, data)),
    /** Receives the sample minutes with a change; the id of the import. */
    received: async (change: (text: string) => string): Promise<string> =>
      (await done(tried('ImportMinutes', '', await sampleMinutes(change)))).id,
    answer: (id: string, questionId: string, answer: object) =>
      done(tried('AnswerQuestion', id, { questionId, answer })),
    stateOf: async (id: string) => {
      await upToDate(tingbok);
      const found = await findImport(database, id);
      if (found === undefined) throw new Error('There is no such import');
      return found;
    },
    partiesCalled: async (name: string) => {
      await upToDate(tingbok);
      return findParties(database, name);
    },
    followUps: async () => {
      await upToDate(tingbok);
      return listFollowUps(database, { lens: now, today });
    },
    decisions: async () => {
      await upToDate(tingbok);
      return listDecisions(database, now);
    },
    meetings: async () => {
      await upToDate(tingbok);
      return listMeetings(database, now);
    },
  };
};

export type ImportDesk = Awaited<ReturnType<typeof openImportDesk>>;
