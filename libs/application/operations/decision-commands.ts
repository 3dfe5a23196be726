import { z } from 'zod';
import { approvalPolicyOf, body, decision, decisionCommands, party, type ApprovalPolicy } from '#domain';
import { refuse } from '#kernel';
import { storedState } from '../stored-state.js';
import { domainCommand } from './domain-command.js';
import type { CommandCall, CommandOperation } from './operation.js';

type Told = Omit<CommandOperation, 'kind'>;

const command = (told: Told): CommandOperation => ({ kind: 'command', ...told });

/** What is said of a command besides its data. */
const asGiven = ({ data: _data, ...asked }: CommandCall) => asked;

/** A command whose time is that of the service's clock: nobody answers late by saying that it was earlier. */
const timely = (
  { name, path, summary }: Pick<Told, 'name' | 'path' | 'summary'>,
  schema: z.ZodObject,
): CommandOperation =>
  command({
    ...{ name, path, summary },
    body: schema,
    run: ({ commands, clock }, call) => {
      const data = { ...schema.parse(call.data), at: clock.now().toString() };
      return commands.execute({ ...asGiven(call), command: { type: name, data } });
    },
  });

const { parties, until, quorum, rule, onObjection } = decisionCommands.CirculateDecision.shape;

/** What is not said is as the body's approval policy has it. */
const circulation = z.strictObject({
  parties,
  until: until.optional(),
  quorum: quorum.unwrap().optional(),
  rule: rule.unwrap().optional(),
  onObjection: onObjection.unwrap().optional(),
});

type Wanted = z.output<typeof circulation>;

/** The terms of a circulation that begins `now`. */
const termsOf = (wanted: Wanted, policy: ApprovalPolicy, now: Temporal.ZonedDateTime) => ({
  parties: wanted.parties,
  until: wanted.until ?? now.toPlainDate().add({ days: policy.daysToAnswer }).toString(),
  // A quorum is meant for its rule: another rule has its own.
  quorum: wanted.quorum ?? (wanted.rule === undefined || wanted.rule === policy.rule ? policy.quorum : null),
  rule: wanted.rule ?? policy.rule,
  onObjection: wanted.onObjection ?? policy.onObjection,
});

const circulating = command({
  name: 'CirculateDecision',
  path: 'decisions/:id/circulate',
  summary:
    'Sends a proposal out to members of the body, on the terms of its approval policy where none are said',
  body: circulation,
  run: async ({ store, commands, clock }, call) => {
    const proposal = await storedState(store, decision, call.id);
    if (proposal === null) return refuse('DecisionDoesNotExist');
    const { bodyId } = proposal;
    const known = await storedState(store, body, bodyId);
    if (known === null) return refuse('BodyDoesNotExist');
    const data = {
      ...termsOf(
        circulation.parse(call.data),
        approvalPolicyOf(known),
        clock.now().toZonedDateTimeISO(known.timeZone),
      ),
      members: (await storedState(store, party, bodyId))?.members ?? [],
      timeZone: known.timeZone,
      at: clock.now().toString(),
    };
    return commands.execute({ ...asGiven(call), command: { type: 'CirculateDecision', data } });
  },
});

const response = decisionCommands.RespondToDecision.omit({ at: true }).extend({
  /** Who answers for the party; whoever is signed in, when it is not said. */
  by: decisionCommands.RespondToDecision.shape.by.optional(),
});

const responding = command({
  name: 'RespondToDecision',
  path: 'decisions/:id/respond',
  summary: 'Answers for a party; may be changed until it closes',
  body: response,
  run: ({ commands, clock }, call) => {
    const answer = response.parse(call.data);
    const data = { ...answer, by: answer.by ?? call.actor.id, at: clock.now().toString() };
    const actor = { ...call.actor, onBehalfOf: answer.partyId };
    return commands.execute({ ...asGiven(call), actor, command: { type: 'RespondToDecision', data } });
  },
});

const superseding = z.strictObject({
  /** The decision that takes the place of this one. */
  decisionId: decisionCommands.SupersedeDecision.shape.decisionId,
});

const supersede = command({
  name: 'SupersedeDecision',
  path: 'decisions/:id/supersede',
  summary: 'Says that another decision has taken the place of this one',
  body: superseding,
  run: async ({ store, commands }, call) => {
    const { decisionId } = superseding.parse(call.data);
    if (decisionId === call.id) return refuse('DecisionSupersedesItself');
    const other = await storedState(store, decision, decisionId);
    if (other === null) return refuse('DecisionDoesNotExist');
    const data = { decisionId, stage: other.stage };
    return commands.execute({ ...asGiven(call), command: { type: 'SupersedeDecision', data } });
  },
});

/** What can be done with decisions. */
export const decisionOperations: readonly CommandOperation[] = [
  domainCommand('ProposeDecision', 'decisions', 'Proposes a decision, and the follow-ups it would carry'),
  domainCommand('RecordDecision', 'decisions/record', 'Records a decision that a meeting made'),
  timely(
    {
      name: 'AmendProposal',
      path: 'decisions/:id/amend',
      summary: 'Gives a proposal another text; whoever has answered must answer anew',
    },
    decisionCommands.AmendProposal.omit({ at: true }),
  ),
  circulating,
  responding,
  timely(
    {
      name: 'CloseDecision',
      path: 'decisions/:id/close',
      summary: 'Closes a written procedure whose deadline has passed, if it has not closed by itself',
    },
    decisionCommands.CloseDecision.omit({ at: true, early: true }),
  ),
  timely(
    { name: 'WithdrawDecision', path: 'decisions/:id/withdraw', summary: 'Withdraws a proposal' },
    decisionCommands.WithdrawDecision.omit({ at: true }),
  ),
  supersede,
];
