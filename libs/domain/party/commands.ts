import { z } from 'zod';
import type { CommandsOf } from '../commands-of.js';
import { id, name } from '../values.js';

export const partyKind = z.enum([
  'organisation',
  'body',
  'working_committee',
  'working_group',
  'group',
  'person',
  'unknown',
]);

export const partyCommands = {
  RegisterParty: z.strictObject({
    name,
    kind: partyKind.default('organisation'),
    aliases: z.array(name).max(50).default([]),
    /** The body that a committee or a group works for. */
    of: id.nullable().default(null),
  }),
  RenameParty: z.strictObject({ name }),
  AddAlias: z.strictObject({
    alias: name,
    /** The import in which a person said that this name is the party's. */
    importId: id.optional(),
  }),
  RemoveAlias: z.strictObject({ alias: name }),
  SetMembers: z.strictObject({ members: z.array(id).max(1_000) }),
  /** Says that a contact point changed; the address itself never enters the log. */
  NoteContactChange: z.strictObject({
    changeId: id,
    channel: z.enum(['email']),
    /** It is what it was, and is used again after mails had come back. */
    released: z.literal(true).optional(),
  }),
};
export type PartyCommand = CommandsOf<typeof partyCommands>;
