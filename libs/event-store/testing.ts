/** What tests of other folders need to write into a log and to see whether it kept its word. */
export { sayTheEnd, writeAsCrowd, type Acknowledged } from './contract/crowd.js';
export { collect, newCategory, newStream, said, wordOf } from './contract/occurrences.js';
export { amissIn, NOTHING_AMISS, sightingsIn, watchFromEverywhere } from './contract/watching.js';
