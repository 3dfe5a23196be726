import { followUp, isInForce, standingOf, type Source } from '#domain';
import type { EventOfAnotherLog } from '#event-store';
import { deterministicId } from '#kernel';
import { assign } from '../assigning.js';
import { isoOf } from '../office-hours.js';
import { bringUp } from './calling.js';
import type { Procedure } from './proposal.js';
import { supersede } from './superseding.js';

const PROCESS = { kind: 'process', id: 'written-procedure' } as const;

/** Under the ids that the service gives them: it finds them done, should it follow this log. */
const assignCarried = ({ assembly, dice, decision }: Procedure, adopted: EventOfAnotherLog): void => {
  const { id: decisionId, state } = decision;
  const { askedBy } = state;
  const source: Source = {
    ...{ meetingId: askedBy?.meetingId ?? null, decisionId, importId: null },
    ...{ item: askedBy?.item ?? null, itemSeq: askedBy?.itemSeq ?? null },
    ...{ sentence: state.text, language: null, span: null },
  };
  for (const [place, { text, owners, deadline }] of state.followUps.entries()) {
    const id = deterministicId(followUp.category, 'decision', decisionId, place);
    const commandId = deterministicId('command', adopted.id, `follow-up ${place}`);
    const cause = { commandId, causationId: adopted.id };
    assign(assembly, dice, { id, text, owners: [...owners], deadline, source, cause });
  }
};

/** What follows at once from how it was closed. */
const concluded = (procedure: Procedure, closing: EventOfAnotherLog | undefined): void => {
  const { assembly, decision } = procedure;
  const { stage } = decision.state;
  if (closing === undefined) return;
  if (isInForce(stage)) {
    assignCarried(procedure, closing);
    supersede(assembly, decision);
  }
  if (stage !== 'adopted' && stage !== 'lifted') return;
  const { next } = assembly;
  if (next === null || next.isOver) assembly.waiting.push(decision);
  else bringUp(assembly, next, decision);
};

/** At the deadline. */
export const closeAt = (procedure: Procedure): void => {
  const { world } = procedure.assembly;
  const data = { at: isoOf(world.now), early: false };
  const [closing] = world.tell(procedure.decision, { type: 'CloseDecision', data }, PROCESS);
  concluded(procedure, closing);
};

/** As soon as no answer that is missing can change the outcome. */
export const closeEarly = (procedure: Procedure, answer: EventOfAnotherLog): void => {
  const { decision, assembly } = procedure;
  const { circulation, answers } = decision.state;
  if (circulation === null || standingOf({ circulation, answers }).settled === null) return;
  const cause = { commandId: deterministicId('command', answer.id, 'close'), causationId: answer.id };
  const data = { at: isoOf(assembly.world.now), early: true };
  const [closing] = assembly.world.tell(decision, { type: 'CloseDecision', data }, PROCESS, cause);
  concluded(procedure, closing);
};
