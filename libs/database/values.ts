/** Reads the text form of one PostgreSQL value. */
export type Parser = (text: string) => unknown;

/** PostgreSQL's numbers of its own types; they are the same in every database. */
const OID = {
  int8: 20,
  json: 114,
  date: 1082,
  timestamp: 1114,
  timestamptz: 1184,
  numeric: 1700,
  jsonb: 3802,
  int8Array: 1016,
  dateArray: 1182,
  timestamptzArray: 1185,
} as const;

const asText: Parser = (text) => text;
const asBigint: Parser = (text) => BigInt(text);
const asJson: Parser = (text): unknown => JSON.parse(text);
const asInstant: Parser = (text) => Temporal.Instant.from(text);

/** One dimension of values that hold neither comma nor quote themselves. */
const arrayOf =
  (element: Parser): Parser =>
  (text) =>
    text === '{}'
      ? []
      : text
          .slice(1, -1)
          .replaceAll('"', '')
          .split(',')
          .map((item) => (item === 'NULL' ? null : element(item)));

/** How both engines read the types that their drivers would read differently. */
export const PARSERS: Readonly<Record<number, Parser>> = {
  [OID.int8]: asBigint,
  [OID.json]: asJson,
  [OID.jsonb]: asJson,
  [OID.date]: asText,
  [OID.timestamp]: asText,
  [OID.timestamptz]: asInstant,
  [OID.numeric]: asText,
  [OID.int8Array]: arrayOf(asBigint),
  [OID.dateArray]: arrayOf(asText),
  [OID.timestamptzArray]: arrayOf(asInstant),
};

const isTemporal = (value: unknown): boolean =>
  value instanceof Temporal.Instant ||
  value instanceof Temporal.PlainDate ||
  value instanceof Temporal.PlainDateTime;

/** Parameters as both drivers send them unchanged: bigint and Temporal become text, also in arrays. */
export const toParameter = (value: unknown): unknown => {
  if (typeof value === 'bigint' || isTemporal(value)) return String(value);
  if (Array.isArray(value)) return value.map(toParameter);
  return value ?? null;
};

export const toParameters = (values: readonly unknown[]): unknown[] => values.map(toParameter);
