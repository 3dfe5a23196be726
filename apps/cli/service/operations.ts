import { commandOperations, queryOperations, type CommandOperation, type QueryOperation } from '#application';

const byName = <One extends { readonly name: string }>(all: readonly One[], name: string): One => {
  const found = all.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no operation ${name}`);
  return found;
};

export const queryCalled = (name: string): QueryOperation => byName(queryOperations, name);

export const commandCalled = (name: string): CommandOperation => byName(commandOperations, name);
