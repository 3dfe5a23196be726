import type { z } from 'zod';
import type { DomainEvent } from '#kernel';
import type { partyKind } from './commands.js';

export type PartyKind = z.output<typeof partyKind>;

export type PartyEvent =
  | DomainEvent<
      'PartyRegistered',
      { name: string; kind: PartyKind; aliases: readonly string[]; of: string | null }
    >
  | DomainEvent<'PartyRenamed', { name: string; formerName: string }>
  | DomainEvent<'AliasAdded', { alias: string; importId?: string | undefined }>
  | DomainEvent<'AliasRemoved', { alias: string }>
  | DomainEvent<'MembersSet', { members: readonly string[] }>
  | DomainEvent<'ContactPointChanged', { changeId: string; channel: 'email'; released?: true | undefined }>;
