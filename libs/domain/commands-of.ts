import type { z } from 'zod';

/** One zod schema per command, by the command's name: validation, OpenAPI and the type come from it. */
export type CommandSchemas = Readonly<Record<string, z.ZodType>>;

/** The union of the commands that `Schemas` describes. */
export type CommandsOf<Schemas extends CommandSchemas> = {
  [Type in keyof Schemas & string]: { readonly type: Type; readonly data: z.output<Schemas[Type]> };
}[keyof Schemas & string];
