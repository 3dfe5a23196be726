import { nb } from '../words/nb.js';

/** Whether this version of the program has a sentence for it, and so knows it; the compiler keeps them equal. */
export const isKnownType = (type: string): boolean => Object.hasOwn(nb, type);
