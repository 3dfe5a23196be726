import { DEFAULT_TIME_ZONE } from '#domain';
import type { FeedDeadline, FeedMeeting } from '#mail';
import { latestOf, type DatedFollowUp, type HeldMeeting, type NamedParty } from '#projections';

/** Puts names to ids, and clocks to meetings. */
export class Named {
  constructor(
    private readonly parties: ReadonlyMap<string, NamedParty>,
    private readonly publicUrl: string,
    private readonly readers: readonly string[],
  ) {}

  deadline({ id, due, state, dueAt, source, ...revised }: DatedFollowUp): FeedDeadline {
    const { bodyId, owners, text } = state;
    const named = (role: string) =>
      owners.filter((owner) => owner.role === role).map(({ partyId }) => this.#name(partyId));
    return {
      ...{ followUpId: id, what: text, due, bodyName: this.#name(bodyId) },
      meeting:
        dueAt === null
          ? null
          : {
              bodyName: this.#name(dueAt.bodyId),
              start: dueAt.start,
              timeZone: this.#timeZone(dueAt.bodyId),
            },
      isReported: this.#isReported(state),
      responsible: named('responsible'),
      contributing: named('contributing'),
      source: source && { meetingTitle: source.title, meetingDate: source.date, item: state.source.item },
      link: new URL(`${this.publicUrl}/?followUp=${id}`),
      revision: latestOf(revised, this.#known([bodyId, ...owners.map(({ partyId }) => partyId)])),
    };
  }

  meeting({ id, bodyId, cancelled, position, at, ...meeting }: HeldMeeting): FeedMeeting {
    return {
      ...meeting,
      meetingId: id,
      bodyName: this.#name(bodyId),
      timeZone: this.#timeZone(bodyId),
      isCancelled: cancelled,
      revision: latestOf({ position, at }, this.#known([bodyId])),
    };
  }

  /** All of it, or, where each owner must do it, the reader's own part. */
  #isReported({ stage, each, owners, reports = [] }: DatedFollowUp['state']): boolean {
    const own = owners.filter(({ partyId }) => this.readers.includes(partyId));
    const isMine =
      own.length > 0 && own.every((one) => reports.some(({ partyId }) => partyId === one.partyId));
    return stage === 'reportedDone' || (each === true && isMine);
  }

  #name(id: string): string {
    return this.parties.get(id)?.name ?? id;
  }

  #timeZone(id: string): string {
    return this.parties.get(id)?.body?.timeZone ?? DEFAULT_TIME_ZONE;
  }

  #known(ids: readonly string[]): readonly NamedParty[] {
    return ids.flatMap((id) => this.parties.get(id) ?? []);
  }
}
