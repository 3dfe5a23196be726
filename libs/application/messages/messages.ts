import type { Rule } from '../rules.js';

type Details = Readonly<Record<string, string | number>>;

/** One sentence per rule: what was wrong, and what to do. A rule without one does not compile. */
export type Messages = { readonly [Name in Rule]: (details: Details) => string };
