import type { Queryable } from '#database';
import type { AuDigest, FollowUpLine } from '#mail';
import { now, overdueList, type BodyView, type FollowUpView, type Lens } from '#projections';

type Part = Exclude<keyof AuDigest, 'body'>;

/** What the AU of a body is told of, by the parts of its list. */
export type DigestRows = Readonly<Record<Part, readonly FollowUpView[]>>;

const asksForTime = ({ extensions }: FollowUpView): boolean => extensions.open !== null;

const waits = ({ deadline }: FollowUpView): boolean => deadline.kind === 'condition';

interface DigestQuery {
  readonly bodyId: string;
  readonly today: Temporal.PlainDate;
  readonly lens?: Lens;
}

export const digestRows = async (
  database: Queryable,
  { bodyId, today, lens = now }: DigestQuery,
): Promise<DigestRows> => {
  const query = { lens, today, bodyId };
  const { overdue, upcoming, withoutDate, withoutOwner } = await overdueList(database, query);
  return {
    overdue,
    extensions: [...overdue, ...upcoming, ...withoutDate].filter(asksForTime),
    conditions: withoutDate.filter(waits),
    withoutDate: withoutDate.filter((one) => !waits(one)),
    withoutOwner,
  };
};

/** Whether there is anything to tell. */
export const isToTell = (rows: DigestRows): boolean => Object.values(rows).some(({ length }) => length > 0);

interface Reader {
  readonly today: Temporal.PlainDate;
  readonly lens: Lens;
  readonly line: (followUp: FollowUpView) => FollowUpLine;
}

const conditionLine = (followUp: FollowUpView, line: Reader['line']): AuDigest['conditions'][number] => ({
  ...line(followUp),
  condition: followUp.deadline.words ?? '',
  lastAnswer: followUp.asked?.answer ?? null,
});

/** What is asked for, and how often more time was granted before. */
const extensionLine = (followUp: FollowUpView, line: Reader['line']): AuDigest['extensions'] => {
  const { open, granted } = followUp.extensions;
  if (open === null) return [];
  const { by, until, reason } = open;
  return [{ ...line(followUp), extension: { by: by.name, until, reason, granted } }];
};

/** One list for one reader, also where the reader is the AU of several bodies; null when all is in order. */
export const digestOf = async (
  database: Queryable,
  bodies: readonly BodyView[],
  { today, lens, line }: Reader,
): Promise<AuDigest | null> => {
  const lists: DigestRows[] = [];
  for (const { id } of bodies) lists.push(await digestRows(database, { bodyId: id, today, lens }));
  if (!lists.some(isToTell)) return null;
  const rows = (part: Part): readonly FollowUpView[] => lists.flatMap((list) => list[part]);
  return {
    body: bodies.map((body) => body.name).join(', '),
    overdue: rows('overdue').map(line),
    extensions: rows('extensions').flatMap((one) => extensionLine(one, line)),
    conditions: rows('conditions').map((one) => conditionLine(one, line)),
    withoutDate: rows('withoutDate').map(line),
    withoutOwner: rows('withoutOwner').map(line),
  };
};
