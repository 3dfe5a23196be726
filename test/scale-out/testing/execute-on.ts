import { randomUUID } from 'node:crypto';
import { commandOperations, type Tingbok } from '#application';
import { done, secretary } from '../../../libs/application/testing/minutes.js';

/** Executes one of the operations on an opened program, as a caller over HTTP would; throws a refusal. */
export const executeOn = (tingbok: Tingbok, name: string, id: string, data: unknown) => {
  const operation = commandOperations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`There is no command ${name}`);
  const given = operation.body === 'bytes' ? data : operation.body.parse(data);
  return done(operation.run(tingbok, { id, data: given, commandId: randomUUID(), actor: secretary }));
};
