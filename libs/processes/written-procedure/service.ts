import { deterministicId, isRefusal, type Clock, type DomainCommand, type Refusal } from '#kernel';
import type { MailTransport } from '#mail';
import type { ExecuteCommand } from '../process-manager.js';
import { asOneMail } from '../one-mail.js';
import { Sweeps, type SweepParts } from '../sweeps.js';
import { putOnAgenda } from './agenda.js';
import { askingIdOf, isStillToAsk } from './asking-id.js';
import { partiesToAskAnew } from './came-back.js';
import {
  circulatedDecisions,
  isOver,
  momentsOfAsking,
  partiesToAsk,
  type CirculatedRow,
  type PartyToAsk,
} from './circulated.js';
import { nextMeeting, waitingForMeeting } from './next-meeting.js';
import { PROCESS } from './process-actor.js';

/**
 * Puts a decision before a party, by mail. The id of the message once a server has taken it; null when there
 * is nowhere to send it. It may be called twice for the same asking, when the process died in between.
 */
export type AskParty = (party: PartyToAsk) => Promise<{ readonly messageId: string } | null>;

export interface ProcedureParts extends SweepParts {
  readonly clock: Clock;
  readonly execute: ExecuteCommand;
  readonly mail: Pick<MailTransport, 'inTurn'>;
  readonly logger: SweepParts['logger'] & { warn(details: object, message: string): void };
  /** Without it nobody is asked by mail, and so nothing is said of it in the log. */
  readonly ask?: AskParty;
}

/**
 * What a written procedure does when a time has come: it closes at its deadline, asks those who have not
 * answered, and goes to the next meeting of its body.
 */
export class WrittenProcedureService {
  readonly #sweeps: Sweeps;

  constructor(private readonly parts: ProcedureParts) {
    const trouble = 'A written procedure could not go on';
    this.#sweeps = new Sweeps({ name: PROCESS.id, trouble, work: () => this.#goThrough() }, parts);
  }

  start(): void {
    this.#sweeps.start();
  }

  stop(): Promise<void> {
    return this.#sweeps.stop();
  }

  /** Does whatever is due. */
  sweep(): Promise<void> {
    return this.#sweeps.sweep();
  }

  /** Who is to be asked for an answer now. */
  async due(): Promise<readonly PartyToAsk[]> {
    const rows = await circulatedDecisions(this.parts.database);
    return (await Promise.all(rows.map((row) => this.#dueOf(row)))).flat();
  }

  /** The next moment at which something is to be done; undefined when nothing is circulated. */
  async nextPlanned(): Promise<Temporal.Instant | undefined> {
    const { database, clock, ask } = this.parts;
    const now = clock.now();
    const moments = (await circulatedDecisions(database)).flatMap((row) => [
      Temporal.Instant.from(row.state.circulation.closesAt),
      ...(ask === undefined ? [] : momentsOfAsking(row, now)),
    ]);
    return moments.sort((a, b) => Temporal.Instant.compare(a, b))[0];
  }

  /** Whether nothing is open whose deadline has come. */
  async isSettled(): Promise<boolean> {
    const now = this.parts.clock.now();
    return (await circulatedDecisions(this.parts.database)).every((row) => !isOver(row, now));
  }

  /** Whoever has answered must not be asked, and what was closed just now goes to the next meeting. */
  async #goThrough(): Promise<void> {
    const { database, clock } = this.parts;
    await this.#sweeps.seeAll();
    for (const row of await circulatedDecisions(database))
      await this.#sweeps.attempt(row.id, () => this.#goOn(row, clock.now()));
    await this.#sweeps.seeAll();
    for (const waiting of await waitingForMeeting(database, clock.now()))
      await this.#sweeps.attempt(waiting.id, async () => {
        const meetingId = await nextMeeting(database, waiting, clock.now());
        if (meetingId !== undefined)
          this.#passOver(await putOnAgenda(waiting, meetingId, this.parts.execute));
      });
  }

  async #goOn(row: CirculatedRow, now: Temporal.Instant): Promise<void> {
    if (isOver(row, now)) return this.#close(row);
    // An address that no server takes must not keep the others from being asked.
    for (const party of await this.#dueOf(row))
      await this.#sweeps.attempt(`asking ${party.asking.partyId}`, () => this.#askAlone(party));
  }

  async #dueOf(row: CirculatedRow): Promise<readonly PartyToAsk[]> {
    const { database, clock } = this.parts;
    const now = clock.now();
    const planned = partiesToAsk(row, now);
    const isPlanned = ({ asking }: PartyToAsk): boolean =>
      planned.some((one) => one.asking.partyId === asking.partyId);
    const anew = await partiesToAskAnew(database, row, now);
    return [...planned, ...anew.filter((one) => !isPlanned(one))];
  }

  /** As of its deadline, however late that is noticed. */
  async #close({ id, state }: CirculatedRow): Promise<void> {
    const { closesAt } = state.circulation;
    const command = { type: 'CloseDecision', data: { at: closesAt, early: false } };
    await this.#tell(id, command, { key: 'close', occurredAt: Temporal.Instant.from(closesAt) });
  }

  async #askAlone(party: PartyToAsk): Promise<void> {
    if (this.parts.ask === undefined) return;
    await asOneMail(askingIdOf(party), this.#sweeps, this.parts, async () => {
      if (await isStillToAsk(party, this.parts.store)) await this.#ask(party);
    });
  }

  async #ask(party: PartyToAsk): Promise<void> {
    const sent = await this.parts.ask?.(party);
    if (sent === undefined || sent === null) return;
    const { decisionId, decision, asking } = party;
    const { partyId, kind } = asking;
    const date = asking.date.toString();
    const data = { partyId, kind, date, textHash: decision.textHash, messageId: sent.messageId };
    const key = `asked ${partyId} ${kind} ${date} ${decision.textHash}`;
    await this.#tell(decisionId, { type: 'RecordPartyAsked', data }, { key });
  }

  async #tell(
    id: string,
    command: DomainCommand,
    { key, ...about }: { readonly key: string; readonly occurredAt?: Temporal.Instant },
  ): Promise<void> {
    const commandId = deterministicId('command', PROCESS.id, id, key);
    const from = { commandId, causationId: commandId, correlationId: commandId, actor: PROCESS };
    const result = await this.parts.execute({ id, command, ...from, ...about });
    this.#passOver(isRefusal(result) ? result : null);
  }

  /** The world has moved on: what is still due then is found by the next sweep. */
  #passOver(refusal: Refusal | null): void {
    if (refusal !== null) this.parts.logger.warn(refusal, `A step was refused: ${refusal.refused}`);
  }
}
