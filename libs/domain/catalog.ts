import type { DomainCommand, DomainEvent, Decider } from '#kernel';
import { body, bodyCommands, type BodyCommand, type BodyEvent, type BodyRule } from './body/index.js';
import {
  decision,
  decisionCommands,
  type DecisionCommand,
  type DecisionEvent,
  type DecisionRule,
} from './decision/index.js';
import {
  followUp,
  followUpCommands,
  type FollowUpCommand,
  type FollowUpEvent,
  type FollowUpRule,
} from './follow-up/index.js';
import {
  meeting,
  meetingCommands,
  type MeetingCommand,
  type MeetingEvent,
  type MeetingRule,
} from './meeting/index.js';
import {
  minutesImport,
  minutesImportCommands,
  type MinutesImportCommand,
  type MinutesImportEvent,
  type MinutesImportRule,
} from './minutes-import/index.js';
import {
  notification,
  notificationCommands,
  type NotificationCommand,
  type NotificationEvent,
} from './notification/index.js';
import { party, partyCommands, type PartyCommand, type PartyEvent, type PartyRule } from './party/index.js';
import {
  protocol,
  protocolCommands,
  type ProtocolCommand,
  type ProtocolEvent,
  type ProtocolRule,
} from './protocol/index.js';
import type { CommandSchemas } from './commands-of.js';

/** Every fact that the log can hold. */
export type TingbokEvent =
  | PartyEvent
  | BodyEvent
  | MeetingEvent
  | MinutesImportEvent
  | ProtocolEvent
  | DecisionEvent
  | FollowUpEvent
  | NotificationEvent;

/** Every wish that can be put to the domain. */
export type TingbokCommand =
  | PartyCommand
  | BodyCommand
  | MeetingCommand
  | MinutesImportCommand
  | ProtocolCommand
  | DecisionCommand
  | FollowUpCommand
  | NotificationCommand;

/** Every named "no". */
export type TingbokRule =
  PartyRule | BodyRule | MeetingRule | MinutesImportRule | ProtocolRule | DecisionRule | FollowUpRule;

export interface Aggregate {
  readonly decider: Decider<unknown, DomainCommand, DomainEvent>;
  readonly commands: CommandSchemas;
}

/** Forgets an aggregate's own types, so that aggregates can stand in one list. */
const aggregate = <State, Command extends DomainCommand, Event extends DomainEvent, Rule extends string>(
  decider: Decider<State, Command, Event, Rule>,
  commands: CommandSchemas,
): Aggregate => ({ decider: decider as unknown as Aggregate['decider'], commands });

/** The one list of aggregates: whatever is done for all of them starts here. */
export const aggregates: readonly Aggregate[] = [
  aggregate(party, partyCommands),
  aggregate(body, bodyCommands),
  aggregate(meeting, meetingCommands),
  aggregate(minutesImport, minutesImportCommands),
  aggregate(protocol, protocolCommands),
  aggregate(decision, decisionCommands),
  aggregate(followUp, followUpCommands),
  aggregate(notification, notificationCommands),
];

const aggregateByCommand = new Map(
  aggregates.flatMap((one) => Object.keys(one.commands).map((type) => [type, one] as const)),
);

/** The aggregate that a command type belongs to. */
export const aggregateOf = (commandType: string): Aggregate => {
  const found = aggregateByCommand.get(commandType);
  if (found === undefined) throw new Error(`No aggregate has a command ${commandType}`);
  return found;
};
