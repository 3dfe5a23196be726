import { isSame, refuse, type Refusal } from '#kernel';
import type { DecisionCommand } from './commands.js';
import type { Circulation } from './events.js';
import { existing, type Decided, type DecisionRule } from './open.js';
import { defaultQuorum } from './outcome.js';
import type { DecisionState } from './state.js';
import { closingInstant, isInTime } from './terms.js';

type Wanted = Extract<DecisionCommand, { type: 'CirculateDecision' }>['data'];

/** Who is asked: members of the body, and at least one. */
const askedIn = ({ parties, members }: Wanted): readonly string[] | Refusal<DecisionRule> => {
  if (members.length === 0) return refuse('BodyHasNoMembers');
  if (parties === null) return members;
  const stranger = parties.find((party) => !members.includes(party));
  if (stranger !== undefined) return refuse('PartyIsNotMember', { party: stranger });
  return parties.length === 0 ? refuse('NobodyIsAsked') : parties;
};

const circulationIn = (wanted: Wanted, parties: readonly string[]): Circulation => {
  const { until, timeZone, rule, onObjection, at } = wanted;
  const quorum = wanted.quorum ?? defaultQuorum(rule, parties.length);
  const closesAt = closingInstant(until, timeZone).toString();
  return { parties, until, timeZone, closesAt, quorum, rule, onObjection, at };
};

/** The terms, whenever they were sent out. */
const termsOf = ({ at: _at, ...terms }: Circulation) => terms;

const isRefused = (value: readonly string[] | Refusal<DecisionRule>): value is Refusal<DecisionRule> =>
  'refused' in value;

/** Sends a proposal out, once. */
export const circulate = (wanted: Wanted, state: DecisionState): Decided =>
  existing(state, ({ stage, circulation: before }) => {
    if (stage !== 'proposed' && stage !== 'circulated') return refuse('DecisionIsClosed', { stage });
    const parties = askedIn(wanted);
    if (isRefused(parties)) return parties;
    const circulation = circulationIn(wanted, parties);
    if (before !== null)
      return isSame(termsOf(before), termsOf(circulation)) ? [] : refuse('DecisionIsCirculated');
    if (circulation.quorum > parties.length)
      return refuse('QuorumIsTooHigh', { quorum: circulation.quorum, asked: parties.length });
    if (!isInTime(wanted.at, circulation.closesAt))
      return refuse('DeadlineHasPassed', { until: circulation.until });
    return [{ type: 'DecisionCirculated', data: circulation }];
  });
