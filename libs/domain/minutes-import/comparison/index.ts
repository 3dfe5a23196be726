export {
  compareRenderings,
  type ChangedEntry,
  type Comparison,
  type Difference,
  type SameEntry,
} from './compare-renderings.js';
export { renderingOf } from './rendering-of.js';
export type { Rendering } from './passages.js';
export { isSameText } from './words.js';
export type { Spelling, SpellingVariants } from './spellings.js';
