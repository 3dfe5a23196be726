import { deterministicId, isRefusal, type Clock } from '#kernel';
import type { MailTransport } from '#mail';
import type { ExecuteCommand } from '../process-manager.js';
import { asOneMail } from '../one-mail.js';
import { Sweeps, type SweepParts } from '../sweeps.js';
import { circulatedProtocols, partiesToSend, type PartyToSend } from './circulated.js';
import { isStillToSend, sendingIdOf } from './sending-id.js';

/** Who acts when a protocol is sent out by itself. */
const PROCESS = { kind: 'process', id: 'protocol-circulation' } as const;

/**
 * Sends a protocol to a party, by mail. The id of the message once a server has taken it; null when there is
 * nowhere to send it. It may be called twice for the same sending, when the process died in between.
 */
export type SendProtocol = (party: PartyToSend) => Promise<{ readonly messageId: string } | null>;

export interface CirculationParts extends SweepParts {
  readonly clock: Clock;
  readonly execute: ExecuteCommand;
  readonly mail: Pick<MailTransport, 'inTurn'>;
  readonly logger: SweepParts['logger'] & { warn(details: object, message: string): void };
  readonly send: SendProtocol;
}

/**
 * Sends a protocol that is circulated to those who have not had it, at once. Whoever is given an address later is
 * sent it then, for as long as comments are taken.
 */
export class ProtocolCirculationService {
  readonly #sweeps: Sweeps;

  constructor(private readonly parts: CirculationParts) {
    const trouble = 'A protocol could not be sent out';
    this.#sweeps = new Sweeps({ name: PROCESS.id, trouble, work: () => this.#sendDue() }, parts);
  }

  start(): void {
    this.#sweeps.start();
  }

  stop(): Promise<void> {
    return this.#sweeps.stop();
  }

  /** Sends whatever is due. */
  sweep(): Promise<void> {
    return this.#sweeps.sweep();
  }

  /** Who is to be sent a protocol now. */
  async due(): Promise<readonly PartyToSend[]> {
    const { database, clock } = this.parts;
    const now = clock.now();
    return (await circulatedProtocols(database, now)).flatMap((one) => partiesToSend(one, now));
  }

  /** An address that no server takes must not keep the others from being sent it. */
  async #sendDue(): Promise<void> {
    await this.#sweeps.seeAll();
    for (const party of await this.due())
      await this.#sweeps.attempt(`to ${party.told.partyId}`, () => this.#sendAlone(party));
  }

  #sendAlone(party: PartyToSend): Promise<void> {
    return asOneMail(sendingIdOf(party), this.#sweeps, this.parts, async () => {
      if (await isStillToSend(party, this.parts.store)) await this.#send(party);
    });
  }

  async #send(party: PartyToSend): Promise<void> {
    const sent = await this.parts.send(party);
    if (sent === null) return;
    const { protocol, told, date } = party;
    const command = { type: 'RecordProtocolSent', data: { ...told, date, messageId: sent.messageId } };
    const commandId = deterministicId('command', PROCESS.id, sendingIdOf(party));
    const from = { commandId, causationId: commandId, correlationId: commandId, actor: PROCESS };
    const result = await this.parts.execute({ id: protocol.id, command, ...from });
    if (isRefusal(result)) this.parts.logger.warn(result, `A step was refused: ${result.refused}`);
  }
}
