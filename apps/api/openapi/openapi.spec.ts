import { commandOperations, queryOperations } from '#application';
import { openApi } from './openapi.js';

interface Described {
  readonly operationId: string;
  readonly summary: string;
  readonly security?: object;
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: object }[];
  readonly requestBody?: { content: Readonly<Record<string, { schema: object }>> };
  readonly responses: Readonly<Record<string, { description: string }>>;
}

const document = openApi('1.2.3') as {
  openapi: string;
  info: { version: string };
  paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
};

const described = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, ...operation })),
);

const referencesIn = (part: unknown): readonly string[] => {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) =>
    key === '$ref' ? [String(value)] : referencesIn(value),
  );
};

const resolve = (reference: string): unknown =>
  reference
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((part, name) => (part as Record<string, unknown> | undefined)?.[name], document);

describe('The description of the interface', () => {
  it('is of the program’s version', () => {
    expect([document.openapi, document.info.version]).toEqual(['3.1.0', '1.2.3']);
  });

  it('lists every operation once, under its address and method', () => {
    const expected = [...commandOperations, ...queryOperations].map(
      ({ kind, name, path }) =>
        `${kind === 'query' ? 'get' : 'post'} /api/${path.replace(/:(\w+)/g, '{$1}')} ${name}`,
    );
    expect(
      described.map(({ path, method, operationId }) => `${method} ${path} ${operationId}`).sort(),
    ).toEqual(expected.sort());
  });

  it('refers to nothing that is not there', () => {
    const references = [...new Set(referencesIn(document))];
    expect(references.length).toBeGreaterThan(0);
    for (const reference of references) {
      expect(reference).toMatch(/^#\//);
      expect({ reference, target: resolve(reference) }).toEqual({ reference, target: expect.any(Object) });
    }
  });

  it.each(described)('tells of $method $path every parameter in its address, once each', (operation) => {
    const inPath = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const told = operation.parameters.filter((parameter) => parameter.in === 'path');
    expect(told.map(({ name }) => name).sort()).toEqual(inPath.sort());
    expect(told.every(({ required }) => required === true)).toBe(true);
    const places = operation.parameters.map((parameter) => `${parameter.in} ${parameter.name}`);
    expect(places).toEqual([...new Set(places)]);
  });

  it.each(described)(
    'tells of $method $path what it answers, and how it says no',
    ({ method, responses }) => {
      expect(Object.keys(responses)).toContain('default');
      expect(Object.keys(responses)).toEqual(
        expect.arrayContaining([expect.stringMatching(method === 'get' ? /^200$/ : /^20[01]$/)]),
      );
      for (const { description } of Object.values(responses)) expect(description).not.toBe('');
    },
  );

  it('asks for the token and a body on every command, and for neither on a question', () => {
    for (const { method, security, requestBody } of described) {
      const asked = { token: security !== undefined, body: requestBody !== undefined };
      expect(asked).toEqual({ token: method === 'post', body: method === 'post' });
    }
  });

  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });
});
