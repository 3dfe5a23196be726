import { refuse } from '#kernel';
import { explain, type MessageLanguage, type Tingbok } from '#application';
import { Failure } from '../failure.js';
import type { Screen } from '../print/screen.js';
import type { Words } from '../words/words.js';

/** Milliseconds between two looks at how far it has come. */
const LOOK = 500;
/** Looks without any progress after which something is wrong. */
const PATIENCE = 40;

export interface CatchUpParts {
  readonly tingbok: Pick<Tingbok, 'store' | 'projections'>;
  readonly language: MessageLanguage;
  readonly words: Words;
  readonly screen: Screen;
  /** What to say of how far it is, when it is not the usual. */
  readonly telling?: Words['said']['catchingUp'];
}

/** Where the slowest read model is. */
const slowest = ({ projections }: CatchUpParts['tingbok']): bigint =>
  projections.status().reduce((least, { position }) => (position < least ? position : least), 2n ** 63n);

/** Waits until every read model has come to the end of the log; says how far it is when that takes time. */
export const catchUp = async (parts: CatchUpParts): Promise<bigint> => {
  const { tingbok, language, words, screen, telling = words.said.catchingUp } = parts;
  const head = await tingbok.store.head();
  let reached = -1n;
  let still = 0;
  while (!(await tingbok.projections.waitFor(head, LOOK))) {
    const now = slowest(tingbok);
    still = now === reached ? still + 1 : 0;
    reached = now;
    const stuck = tingbok.projections.status().find((one) => one.problem !== null);
    if (stuck !== undefined) throw new Failure(words.failure.isStuck(stuck.name, stuck.problem ?? ''));
    if (still >= PATIENCE) throw new Failure(explain(refuse('ServiceIsBehind'), language));
    screen.progress(telling(String(now), String(head)));
  }
  screen.progress(null);
  return head;
};
