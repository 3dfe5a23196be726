import { readFileSync } from 'node:fs';
import { load, YAML11_SCHEMA } from 'js-yaml';
import { z } from 'zod';

const condition = z.enum(['service_started', 'service_healthy', 'service_completed_successfully']);

/** What is looked at here; Compose knows more. */
const service = z.object({
  image: z.string().optional(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  extends: z.object({ file: z.string(), service: z.string() }).optional(),
  command: z.array(z.string()).optional(),
  restart: z.string().optional(),
  user: z.string().optional(),
  read_only: z.boolean().optional(),
  cap_drop: z.array(z.string()).optional(),
  security_opt: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  ports: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  depends_on: z.record(z.string(), z.object({ condition })).default({}),
  healthcheck: z
    .union([z.object({ test: z.array(z.string()).min(2) }), z.object({ disable: z.literal(true) })])
    .optional(),
});
export type ComposeService = z.output<typeof service>;

const file = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.unknown()),
});
export type ComposeFile = z.output<typeof file>;

/** A `${NAME}` of a Compose file: with `:?` it must be given, with `:-` it has a default. */
export interface Asked {
  readonly name: string;
  readonly fallback: string | undefined;
  readonly isRequired: boolean;
}

const VARIABLE = /\$\{(\w+)(?:(:\?)[^}]*|:-([^}]*))?\}/g;

export const askedIn = (text: string): readonly Asked[] =>
  [...text.matchAll(VARIABLE)].map(([, name = '', required, fallback]) => ({
    name,
    fallback,
    isRequired: required !== undefined,
  }));

export const textOf = (name: string): string => readFileSync(name, 'utf8');

/** Every secret given, as by whoever starts the example. */
const interpolate = (text: string): string =>
  text.replaceAll(VARIABLE, (_, _name, _required, fallback?: string) => fallback ?? 'a'.repeat(48));

const extended = (one: ComposeService): ComposeService => {
  if (one.extends === undefined) return one;
  const other = readCompose(one.extends.file).services[one.extends.service];
  if (other === undefined) throw new Error(`${one.extends.file} has no service ${one.extends.service}`);
  return other;
};

/** A Compose file as Compose would see it, as far as it is looked at here. */
export const readCompose = (name: string): ComposeFile => {
  const read = file.parse(load(interpolate(textOf(name)), { schema: YAML11_SCHEMA }));
  const services = Object.entries(read.services).map(([key, one]) => [key, extended(one)] as const);
  return { ...read, services: Object.fromEntries(services) };
};
