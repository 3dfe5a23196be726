/** What is wrong with the server, as far as one can tell from here. */
export type TroubleKind =
  | 'unreachable'
  | 'silent'
  | 'not-ready'
  | 'not-leader'
  | 'refused'
  | 'too-old'
  | 'too-large'
  | 'deleted'
  | 'foreign'
  | 'unknown';

const PASSING: ReadonlySet<TroubleKind> = new Set(['unreachable', 'silent', 'not-ready', 'not-leader']);

/** Broken machinery, in one line: what is wrong, where, and what to do. */
export class KurrentTrouble extends Error {
  override readonly name = 'KurrentTrouble';

  constructor(
    readonly kind: TroubleKind,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }

  /** Whether trying again soon makes sense. */
  get isPassing(): boolean {
    return PASSING.has(this.kind);
  }
}

/** Our own limit ran out; the client has none on some of its calls. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';

  constructor(readonly limitMs: number) {
    super(`no answer within ${limitMs} ms`);
  }
}

interface Symptom {
  readonly kind: TroubleKind;
  /** Kinds of the client's own errors. */
  readonly types?: readonly string[];
  /** Status codes of gRPC, of errors that the client passes on as they are. */
  readonly codes?: readonly number[];
  readonly words?: RegExp;
}

/** The first that fits. The words are the server's own: for these it sends no code of their own. */
const SYMPTOMS: readonly Symptom[] = [
  { kind: 'not-leader', types: ['not-leader'], words: /no leader info|leader info available/i },
  { kind: 'not-ready', words: /server is (not ready|too busy|busy)/i },
  { kind: 'refused', types: ['access-denied'], codes: [7, 16] },
  { kind: 'too-large', types: ['maximum-append-size-exceeded', 'append-record-size-exceeded'] },
  { kind: 'deleted', types: ['stream-deleted', 'stream-tombstoned'] },
  { kind: 'silent', types: ['deadline-exceeded', 'timeout'], codes: [4, 10], words: /^no answer within/ },
  {
    kind: 'unreachable',
    types: ['unavailable', 'cancelled'],
    codes: [1, 13, 14, 15],
    words: /failed to discover|cancelled on client|premature close|ECONN|ENOTFOUND/i,
  },
];

const ADVICE: Readonly<Record<TroubleKind, string>> = {
  unreachable:
    'cannot be reached, or has no leader now: check the address, the network, its other nodes, and whether tls=false is needed.',
  silent: 'does not answer in time: check its load and the network.',
  'not-ready': 'is not ready: it is starting, electing a leader, or overloaded.',
  'not-leader': 'cannot write now: it is read-only or its cluster has no leader; check the other nodes.',
  refused: 'refuses the credentials: check user, password and the rights on $all and on our streams.',
  'too-old': 'is too old.',
  'too-large': 'refuses an append because it is too large: its limit is the setting MaxAppendSize.',
  deleted: 'has deleted the stream: history is not deleted; restore the database from a backup.',
  foreign: 'holds an event in one of our streams that was not written by this program.',
  unknown: 'failed.',
};

interface ClientError {
  readonly type?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
}

const has = (list: readonly unknown[] | undefined, value: unknown): boolean => list?.includes(value) ?? false;

const fits = (error: ClientError, text: string, { types, codes, words }: Symptom): boolean =>
  has(types, error.type) || has(codes, error.code) || words?.test(text) === true;

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

export const troubleOf = (hosts: string, error: unknown): KurrentTrouble => {
  if (error instanceof KurrentTrouble) return error;
  const known: ClientError = typeof error === 'object' && error !== null ? error : { message: error };
  const text = String(known.message ?? '');
  const kind = SYMPTOMS.find((symptom) => fits(known, text, symptom))?.kind ?? 'unknown';
  return new KurrentTrouble(kind, `KurrentDB at ${hosts} ${ADVICE[kind]} (${firstLine(text)})`, error);
};
