import { Metadata, status, type ServiceError } from '@grpc/grpc-js';
import { setTimeout as wait } from 'node:timers/promises';

export type Role =
  | 'leader'
  /** Cannot take the request, and knows no leader that can. */
  | 'leaderless'
  /** Is starting, or in the middle of an election. */
  | 'not-ready'
  /** Names another node as the leader. */
  | { readonly leaderIs: { readonly host: string; readonly port: number } };

/** What goes wrong from now on; the fake asks before each answer. */
export class Faults {
  role: Role = 'leader';
  refusesCredentials = false;
  /** Every answer comes so much later; what was asked for is done at once. */
  delayMs = 0;
  /** So many appends are written and never answered. */
  unansweredAppends = 0;
  /** So many appends are refused with WrongExpectedVersion, whatever they claimed, and not written. */
  wrongVersions = 0;
  /** So many reads and subscriptions are never answered. */
  unansweredReads = 0;
  /** Of the server, as it says itself. */
  version = '26.1.0';
  /** How often each kind of call came. */
  readonly calls = { append: 0, read: 0, subscribe: 0 };
  /** How many records were passed over or sent to answer readings of $all. */
  lookedAt = 0;
  /** Commit positions that subscriptions asked for, oldest first; 0n is the start. */
  readonly subscribedFrom: bigint[] = [];

  async beforeAnswer(): Promise<void> {
    if (this.delayMs > 0) await wait(this.delayMs);
  }

  takeUnansweredAppend(): boolean {
    if (this.unansweredAppends === 0) return false;
    this.unansweredAppends -= 1;
    return true;
  }

  takeUnansweredRead(): boolean {
    if (this.unansweredReads === 0) return false;
    this.unansweredReads -= 1;
    return true;
  }

  takeWrongVersion(): boolean {
    if (this.wrongVersions === 0) return false;
    this.wrongVersions -= 1;
    return true;
  }

  /** The server's own words and codes for what it refuses. */
  refusal(needsLeader: boolean): ServiceError | undefined {
    if (this.refusesCredentials) return failure(status.UNAUTHENTICATED, 'Unauthenticated');
    if (this.role === 'not-ready') return failure(status.UNAVAILABLE, 'Server Is Not Ready');
    if (!needsLeader || this.role === 'leader') return undefined;
    if (this.role === 'leaderless') return failure(status.UNKNOWN, 'No leader info available in response');
    return failure(status.NOT_FOUND, 'Leader info available', {
      exception: 'not-leader',
      'leader-endpoint-host': this.role.leaderIs.host,
      'leader-endpoint-port': String(this.role.leaderIs.port),
    });
  }
}

export const failure = (code: status, details: string, said: Record<string, string> = {}): ServiceError => {
  const metadata = new Metadata();
  for (const [key, value] of Object.entries(said)) metadata.set(key, value);
  return Object.assign(new Error(details), { code, details, metadata });
};
