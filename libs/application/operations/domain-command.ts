import { aggregateOf } from '#domain';
import type { CommandOperation } from './operation.js';

/** A command of the domain, as it is. */
export const domainCommand = (name: string, path: string, summary: string): CommandOperation => {
  const body = aggregateOf(name).commands[name];
  if (body === undefined) throw new Error(`The domain has no command ${name}`);
  return {
    kind: 'command',
    name,
    path,
    summary,
    body,
    run: ({ commands }, { id, data, ...asked }) =>
      commands.execute({ id, command: { type: name, data }, ...asked }),
  };
};
