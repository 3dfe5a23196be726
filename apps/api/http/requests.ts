import { CommandHandler, QueryHandler, type ICommandHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Inject, type Provider, type Type } from '@nestjs/common';
import {
  commandOperations,
  queryOperations,
  type CommandCall,
  type CommandOperation,
  type Executed,
  type QueryOperation,
  type Tingbok,
} from '#application';
import type { Refusal } from '#kernel';
import { TINGBOK } from '../tingbok.token.js';

/** One class per operation: Nest's buses tell messages apart by their class. */
export class CommandMessage {
  constructor(readonly call: CommandCall) {}
}

export class QueryMessage {
  constructor(readonly input: object) {}
}

const named = <Class extends Type>(name: string, type: Class): Class =>
  Object.defineProperty(type, 'name', { value: name });

const commandClassOf = ({ name }: CommandOperation): Type<CommandMessage> =>
  named(name, class extends CommandMessage {});

const queryClassOf = ({ name }: QueryOperation): Type<QueryMessage> =>
  named(name, class extends QueryMessage {});

/** The message classes, by operation. */
export const commandClasses: ReadonlyMap<CommandOperation, Type<CommandMessage>> = new Map(
  commandOperations.map((operation) => [operation, commandClassOf(operation)]),
);
export const queryClasses: ReadonlyMap<QueryOperation, Type<QueryMessage>> = new Map(
  queryOperations.map((operation) => [operation, queryClassOf(operation)]),
);

const commandHandlerOf = (operation: CommandOperation, message: Type<CommandMessage>): Type => {
  @CommandHandler(message)
  class Handler implements ICommandHandler<CommandMessage> {
    constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

    execute({ call }: CommandMessage): Promise<Executed | Refusal> {
      return operation.run(this.tingbok, call);
    }
  }
  return named(`${operation.name}Handler`, Handler);
};

const queryHandlerOf = (operation: QueryOperation, message: Type<QueryMessage>): Type => {
  @QueryHandler(message)
  class Handler implements IQueryHandler<QueryMessage> {
    constructor(@Inject(TINGBOK) private readonly tingbok: Tingbok) {}

    execute({ input }: QueryMessage): Promise<object | Refusal> {
      return operation.run(this.tingbok, input as never);
    }
  }
  return named(`${operation.name}Handler`, Handler);
};

/** Exactly one handler per operation; two operations of one name stop the start. */
export const requestHandlers = (): readonly Provider[] => {
  const names = [...commandOperations, ...queryOperations].map((operation) => operation.name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`Two operations are called ${twice}`);
  return [
    ...[...commandClasses].map(([operation, message]) => commandHandlerOf(operation, message)),
    ...[...queryClasses].map(([operation, message]) => queryHandlerOf(operation, message)),
  ];
};
