import fc from 'fast-check';

/** Of the runs that must be the same tomorrow; any number would do. */
const SEED = 20_230_511;

/** `FAST_CHECK_SEED=random` explores, a number repeats what was found. */
const given = process.env['FAST_CHECK_SEED'];
/** Longest time of one property, in milliseconds; for those who run the tests over and over. */
const limit = process.env['FAST_CHECK_LIMIT'];

fc.configureGlobal({
  ...(given === 'random' ? {} : { seed: given === undefined ? SEED : Number(given) }),
  ...(limit === undefined ? {} : { interruptAfterTimeLimit: Number(limit) }),
});
