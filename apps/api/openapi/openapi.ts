import { z } from 'zod';
import { commandOperations, queryOperations, type CommandOperation, type QueryOperation } from '#application';

type Part = Readonly<Record<string, unknown>>;

const problem: Part = {
  description: 'Refused; nothing was changed',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

const json = (schema: Part): Part => ({ content: { 'application/json': { schema } } });

const schemaOf = (schema: z.ZodType): Part => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

const header = (name: string, description: string): Part => ({
  name,
  in: 'header',
  description,
  schema: { type: 'string' },
});

const pathParameters = (path: string): string[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');

/** `follow-ups/:id` → `/api/follow-ups/{id}`. */
const openApiPath = (path: string): string => `/api/${path.replace(/:(\w+)/g, '{$1}')}`;

const requestBody = ({ body }: CommandOperation): Part =>
  body === 'bytes'
    ? {
        required: true,
        content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
      }
    : { required: true, ...json(schemaOf(body)) };

const commandPath = (operation: CommandOperation): Part => ({
  operationId: operation.name,
  summary: operation.summary,
  security: [{ token: [] }],
  parameters: [
    ...pathParameters(operation.path).map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', format: 'uuid' },
    })),
    ...(operation.body === 'bytes'
      ? [{ name: 'fileName', in: 'query', required: true, schema: { type: 'string' } }]
      : []),
    header('Idempotency-Key', 'The same key on the same address is the same command: repeating it is safe'),
    header('If-Match', 'The version that you saw; refused with 412 when it has changed since'),
  ],
  requestBody: requestBody(operation),
  responses: {
    [operation.path.includes(':id') ? '200' : '201']: {
      description: 'In the log',
      headers: { 'Tingbok-Position': { schema: { type: 'string' } } },
      ...json({ $ref: '#/components/schemas/Executed' }),
    },
    default: problem,
  },
});

const queryPath = (operation: QueryOperation): Part => {
  const inPath = pathParameters(operation.path);
  const shape = schemaOf(operation.input) as { properties?: Record<string, Part>; required?: string[] };
  return {
    operationId: operation.name,
    summary: operation.summary,
    parameters: [
      ...Object.entries(shape.properties ?? {}).map(([name, schema]) => ({
        name,
        in: inPath.includes(name) ? 'path' : 'query',
        required: inPath.includes(name) || (shape.required?.includes(name) ?? false),
        schema,
      })),
      header('Tingbok-After', 'A position that the answer must at least have seen: read your own writes'),
    ],
    responses: { '200': { description: 'The answer', ...json({ type: 'object' }) }, default: problem },
  };
};

const executed: Part = {
  type: 'object',
  required: ['id', 'version', 'position', 'events'],
  properties: {
    id: { type: 'string', format: 'uuid' },
    version: { type: 'integer' },
    position: { type: 'string', description: 'Pass it as Tingbok-After to see what was written' },
    events: { type: 'array', items: { type: 'string' } },
    notices: {
      type: 'array',
      description: 'What to know of it, in the language of Accept-Language; left out when there is nothing',
      items: {
        type: 'object',
        required: ['type', 'detail'],
        properties: { type: { type: 'string' }, detail: { type: 'string' } },
      },
    },
    calendar: {
      type: 'object',
      description:
        'Where a calendar is followed, when that was asked for. Whoever has the address can read it',
      required: ['address', 'webcal'],
      properties: { address: { type: 'string', format: 'uri' }, webcal: { type: 'string', format: 'uri' } },
    },
  },
};

const problemSchema: Part = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', description: 'Stable: urn:tingbok:rule:NameOfTheRule' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string', description: 'In the language of Accept-Language (nb, nn, en)' },
  },
};

const paths = (): Readonly<Record<string, Part>> => {
  const all: Record<string, Part> = {};
  for (const operation of queryOperations) all[openApiPath(operation.path)] = { get: queryPath(operation) };
  for (const operation of commandOperations) {
    const path = openApiPath(operation.path);
    all[path] = { ...all[path], post: commandPath(operation) };
  }
  return all;
};

/** The OpenAPI 3.1 description, made from the same schemas that check the input. */
export const openApi = (version: string): Part => ({
  openapi: '3.1.0',
  info: {
    title: 'Tingbok',
    version,
    description: 'What assemblies decide, and what was promised.',
    license: { name: 'MIT' },
  },
  paths: paths(),
  components: {
    securitySchemes: { token: { type: 'http', scheme: 'bearer' } },
    schemas: { Executed: executed, Problem: problemSchema },
  },
});
