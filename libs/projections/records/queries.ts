import type { Queryable } from '#database';

/** What an id can be the id of. */
export const recordKinds = ['followUp', 'decision', 'meeting', 'protocol', 'import', 'party'] as const;
export type RecordKind = (typeof recordKinds)[number];

export interface FoundRecord {
  readonly id: string;
  readonly kind: RecordKind;
}

const TABLES: Readonly<Record<RecordKind, string>> = {
  followUp: 'follow_up',
  decision: 'decision',
  meeting: 'meeting',
  protocol: 'protocol',
  import: 'minutes_import',
  party: 'party',
};

/** Enough to see that a beginning is not enough. */
const MOST = 20;

const LOWEST = '00000000-0000-0000-0000-000000000000';
const HIGHEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

const of = (kind: RecordKind): string =>
  `(select id, '${kind}' as kind from tingbok.${TABLES[kind]}
    where until is null and id between $1::uuid and $2::uuid order by id limit ${MOST})`;

/** Records of any kind whose id begins with `beginning`, a UUID or the first characters of one; a few of them. */
export const recordsBeginning = (database: Queryable, beginning: string): Promise<readonly FoundRecord[]> =>
  database.query<FoundRecord>(`${recordKinds.map(of).join(' union all ')} order by id, kind limit ${MOST}`, [
    beginning + LOWEST.slice(beginning.length),
    beginning + HIGHEST.slice(beginning.length),
  ]);
