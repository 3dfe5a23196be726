import { z } from 'zod';
import {
  body,
  DEFAULT_TIME_ZONE,
  meeting,
  protocol,
  protocolCommands as commands,
  protocolIdOf,
} from '#domain';
import { refuse } from '#kernel';
import { draftProtocol } from '../draft-protocol.js';
import { storedState } from '../stored-state.js';
import type { Tingbok } from '../tingbok.js';
import { domainCommand } from './domain-command.js';
import type { CommandOperation } from './operation.js';

const drafting: CommandOperation = {
  kind: 'command',
  name: 'DraftMeetingProtocol',
  path: 'meetings/:id/draft-protocol',
  summary: 'Drafts the protocol of a meeting out of its items, attendance and decisions',
  body: z.strictObject({}),
  run: (tingbok, { id, data: _, ...asked }) => draftProtocol(tingbok, id, asked),
};

/** A meeting has one protocol, whoever puts it in. */
const puttingIn: CommandOperation = {
  ...domainCommand('DraftProtocol', 'protocols', 'Puts in the protocol of a meeting'),
  run: (tingbok, { data, ...asked }) => {
    const draft = commands.DraftProtocol.parse(data);
    const command = { type: 'DraftProtocol', data: draft };
    return tingbok.commands.execute({ ...asked, id: protocolIdOf(draft.meetingId), command });
  },
};

/** A meeting that nobody knows, or that was not held, approves nothing. */
const approving: CommandOperation = {
  ...domainCommand('ApproveProtocol', 'protocols/:id/approve', 'Approves a protocol at a meeting'),
  run: async (tingbok, { id, data, ...asked }) => {
    const approval = commands.ApproveProtocol.parse(data);
    const at = await storedState(tingbok.store, meeting, approval.atMeetingId);
    if (at === null) return refuse('MeetingDoesNotExist', { id: approval.atMeetingId });
    if (at.cancelled !== null) return refuse('MeetingIsCancelled');
    return tingbok.commands.execute({ id, command: { type: 'ApproveProtocol', data: approval }, ...asked });
  },
};

/** The day it is, on the clocks of the body. */
const dayFor = async ({ store, clock }: Tingbok, protocolId: string): Promise<string> => {
  const drafted = await storedState(store, protocol, protocolId);
  const known = drafted === null ? null : await storedState(store, body, drafted.bodyId);
  return clock
    .now()
    .toZonedDateTimeISO(known?.timeZone ?? DEFAULT_TIME_ZONE)
    .toPlainDate()
    .toString();
};

/** Who wrote it: whoever is signed in, when it is not said. */
const writer = { by: commands.CommentOnProtocol.shape.by.optional() };

const WRITTEN = {
  CommentOnProtocol: commands.CommentOnProtocol.omit({ on: true }).extend(writer),
  CorrectProtocol: commands.CorrectProtocol.omit({ on: true }).extend(writer),
};

/** A command that is given on a day, by somebody; nobody is early by saying that it was another day. */
const written = (name: keyof typeof WRITTEN, path: string, summary: string): CommandOperation => ({
  ...domainCommand(name, path, summary),
  body: WRITTEN[name],
  run: async (tingbok, { id, data, ...asked }) => {
    const given = WRITTEN[name].parse(data);
    const told = { ...given, by: given.by ?? asked.actor.id, on: await dayFor(tingbok, id) };
    return tingbok.commands.execute({ id, command: { type: name, data: told }, ...asked });
  },
});

/** What can be done with a protocol, in the order of its life. */
export const protocolCommands: readonly CommandOperation[] = [
  drafting,
  puttingIn,
  domainCommand('CirculateProtocol', 'protocols/:id/circulate', 'Sends a protocol out for comments'),
  written('CommentOnProtocol', 'protocols/:id/comment', 'Comments on a protocol, or on a passage of it'),
  approving,
  written('CorrectProtocol', 'protocols/:id/correct', 'Puts an erratum beside an approved protocol'),
];
