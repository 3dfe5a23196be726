import type { z } from 'zod';
import type { Actor, Refusal } from '#kernel';
import type { Executed } from '../execute.js';
import type { Tingbok } from '../tingbok.js';

/** Everything the outside can ask of the service; HTTP, the command line and the OpenAPI page are made from these. */
export type Operation = CommandOperation | QueryOperation;

/** What a command may be told besides its data. */
export interface CommandCall {
  /** Of the aggregate; made from the command id where the command creates one. */
  readonly id: string;
  readonly data: unknown;
  readonly commandId: string;
  readonly actor: Actor;
  readonly expectedVersion?: number | undefined;
}

export interface CommandOperation {
  readonly kind: 'command';
  /** Unique; the command's name in the domain. */
  readonly name: string;
  /** Under `/api/`; `:id` is the aggregate. Without `:id` the command creates one. */
  readonly path: string;
  readonly summary: string;
  /** Schema of the JSON body, or `bytes` for a file as it is. */
  readonly body: z.ZodType | 'bytes';
  readonly run: (tingbok: Tingbok, call: CommandCall) => Promise<Executed | Refusal>;
}

export interface QueryOperation {
  readonly kind: 'query';
  readonly name: string;
  /** Under `/api/`; parameters as `:name`. */
  readonly path: string;
  readonly summary: string;
  /** Path and query parameters together. */
  readonly input: z.ZodObject;
  readonly run: (tingbok: Tingbok, input: never) => Promise<object | Refusal>;
}

/** Ties the type of `run` to the schema. */
export const query = <Input extends z.ZodObject>(
  definition: Omit<QueryOperation, 'kind' | 'input' | 'run'> & {
    readonly input: Input;
    readonly run: (tingbok: Tingbok, input: z.output<Input>) => Promise<object | Refusal>;
  },
): QueryOperation => ({ kind: 'query', ...definition });
