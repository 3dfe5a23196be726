import type { TingbokCommand } from '#domain';
import { findDecision, now, type DecisionView, type Follower } from '#projections';
import { idNumber, ids } from '../../domain/testing/examples.js';
import { members } from '../../domain/testing/procedure.js';
import { runProcess } from '../process-runner.js';
import { writtenProcedure } from '../written-procedure/process.js';
import { WrittenProcedureService, type AskParty } from '../written-procedure/service.js';
import { establish } from './quay.js';
import { openStage, type Stage, type StageOptions } from './stage.js';

const PATIENCE = 20_000;

/** A body with five members, and all that makes written procedures go on. */
export interface ProcedureStage extends Stage {
  readonly warnings: readonly string[];
  /** Those that were asked by mail since this was looked at last: `nudge …104`. */
  asked(): readonly string[];
  service(): WrittenProcedureService;
  /** Waits until everything that follows from the log has followed. */
  settled(): Promise<void>;
  /** Moves the clock, sweeps, and waits for what follows. */
  sweepAt(local: string): Promise<void>;
  decision(id: string): Promise<DecisionView>;
  /** As after a restart: another process manager and service over the same log. */
  restart(): Promise<void>;
}

/** A meeting of the body. */
export const schedule = (date: string, start: string | null = '09:00'): TingbokCommand => ({
  type: 'ScheduleMeeting',
  data: { bodyId: ids.quayCouncil, title: 'Quay meeting', place: null, date, start, end: null },
});

export const openProcedureStage = async (
  at: string,
  options: Omit<StageOptions, 'at'> = {},
): Promise<ProcedureStage> => {
  const stage = await openStage({ ...options, at });
  const warnings: string[] = [];
  let mails: string[] = [];
  const note = (_: object, message: string): void => void warnings.push(message);
  const logger = { warn: note, error: note };
  const ask: AskParty = ({ asking: { kind, partyId } }) => {
    mails.push(`${kind} ${partyId.slice(-3)}`);
    return Promise.resolve({ messageId: `<${mails.length}@quay.example>` });
  };
  let follower: Follower;
  let service: WrittenProcedureService;
  const begin = (): void => {
    follower = runProcess(writtenProcedure, { ...stage, logger });
    service = new WrittenProcedureService({ ...stage, logger, ask });
  };
  const end = async (): Promise<void> => {
    await follower.stop();
    await service.stop();
  };
  const settled = async (): Promise<void> => {
    for (;;) {
      const head = await stage.store.head();
      for (const one of [follower, stage.projections])
        if (!(await one.waitFor(head, PATIENCE))) throw new Error(warnings.join('\n'));
      if ((await stage.store.head()) === head) return;
    }
  };
  begin();
  await establish(stage);
  await stage.tell(ids.quayCouncil, {
    type: 'RegisterParty',
    data: { name: 'Quay Council', kind: 'body', aliases: [], of: null },
  });
  await stage.tell(ids.quayCouncil, { type: 'SetMembers', data: { members: [...members] } });
  return {
    ...stage,
    warnings,
    asked: () => {
      const all = mails;
      mails = [];
      return all;
    },
    service: () => service,
    settled,
    sweepAt: async (local) => {
      stage.clock.set(local);
      await service.sweep();
      await settled();
    },
    decision: async (id) => {
      const found = await findDecision(stage.database, id, now);
      if (found === undefined) throw new Error(`There is no decision ${id}`);
      return found;
    },
    restart: async () => {
      await end();
      begin();
      await settled();
    },
    close: async () => {
      await end();
      await stage.close();
    },
  };
};

export const crane = idNumber(701);
export const mole = idNumber(702);
