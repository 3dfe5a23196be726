import type { Queryable } from '#database';

/** The day of each meeting, as this model keeps it for itself: what a batch needs, read and written once. */
export class MeetingDays {
  readonly #days = new Map<string, string | null>();
  readonly #changed = new Set<string>();

  async read(meetingIds: Iterable<string>, tx: Queryable): Promise<void> {
    const ids = [...new Set(meetingIds)];
    if (ids.length === 0) return;
    const rows = await tx.query<{ id: string; date: string | null }>(
      'select id, date from tingbok.follow_up_meeting where id = any($1::uuid[])',
      [ids],
      { name: 'follow-up-meetings' },
    );
    for (const { id, date } of rows) this.#days.set(id, date);
  }

  /** Null when the meeting has no day, or is not known. */
  of(meetingId: string): string | null {
    return this.#days.get(meetingId) ?? null;
  }

  /** Whether that is another day than before. */
  set(meetingId: string, day: string | null): boolean {
    const isOther = this.of(meetingId) !== day;
    this.#days.set(meetingId, day);
    this.#changed.add(meetingId);
    return isOther;
  }

  async write(tx: Queryable): Promise<void> {
    if (this.#changed.size === 0) return;
    const ids = [...this.#changed];
    await tx.query(
      `insert into tingbok.follow_up_meeting (id, date) select * from unnest($1::uuid[], $2::date[])
       on conflict (id) do update set date = excluded.date`,
      [ids, ids.map((id) => this.of(id))],
      { name: 'follow-up-meetings-write' },
    );
  }
}
