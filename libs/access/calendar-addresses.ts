import type { Queryable } from '#database';
import { isRefusal, refuse, type Refusal } from '#kernel';
import type { Links } from './links.js';
import type { LinkPurpose } from './signed-link.js';

/** Whose calendar: what a party owns, or what a body holds. */
export interface CalendarSubject {
  readonly kind: 'party' | 'body';
  /** UUID of the party, which a body is too. */
  readonly id: string;
}

export type CalendarAddressRule = 'CalendarAddressIsWrong' | 'CalendarAddressHasEnded';

const PURPOSES: Readonly<Record<CalendarSubject['kind'], LinkPurpose>> = {
  party: 'follow-calendar',
  body: 'follow-body-calendar',
};

const kindOf = (purpose: LinkPurpose): CalendarSubject['kind'] | undefined =>
  (['party', 'body'] as const).find((kind) => PURPOSES[kind] === purpose);

interface Row {
  readonly serial: number;
}

/**
 * The secret addresses at which calendars are followed. Each calendar has one that works; it stays the same
 * until it is renewed, and then the former one has ended.
 */
export class CalendarAddresses {
  constructor(
    private readonly database: Queryable,
    private readonly links: Pick<Links, 'open' | 'tokenFor'>,
  ) {}

  /** The token of the address that works. */
  async tokenOf(subject: CalendarSubject): Promise<string> {
    return this.#token(subject, await this.#serialOf(subject));
  }

  /** Ends the address that worked, and gives another; `renewal` (UUID) given again gives the one that works. */
  async renew({ kind, id }: CalendarSubject, renewal: string): Promise<string> {
    const [row] = await this.database.query<Row>(
      `insert into tingbok.calendar_renewal as last (kind, subject_id, serial, renewals)
       values ($1, $2, 1, array[$3::uuid])
       on conflict (kind, subject_id) do update set
         serial = last.serial + (not last.renewals @> excluded.renewals)::int,
         renewals = case when last.renewals @> excluded.renewals then last.renewals
           else last.renewals || excluded.renewals end
       returning serial`,
      [kind, id, renewal],
    );
    return this.#token({ kind, id }, row?.serial ?? 0);
  }

  /** Whose calendar it is; refuses what was not signed here, and what has ended. */
  async open(token: string): Promise<CalendarSubject | Refusal<CalendarAddressRule>> {
    const link = await this.links.open(token);
    const kind = isRefusal(link) ? undefined : kindOf(link.claim.purpose);
    if (isRefusal(link) || kind === undefined) return refuse('CalendarAddressIsWrong');
    const subject = { kind, id: link.claim.subjectId };
    const works = link.state === 'open' && link.claim.serial === (await this.#serialOf(subject));
    return works ? subject : refuse('CalendarAddressHasEnded');
  }

  async #serialOf({ kind, id }: CalendarSubject): Promise<number> {
    const [row] = await this.database.query<Row>(
      'select serial from tingbok.calendar_renewal where kind = $1 and subject_id = $2',
      [kind, id],
    );
    return row?.serial ?? 0;
  }

  #token({ kind, id }: CalendarSubject, serial: number): string {
    return this.links.tokenFor({ purpose: PURPOSES[kind], subjectId: id, partyId: id, until: null, serial });
  }
}
