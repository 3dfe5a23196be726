import fc from 'fast-check';

/** Of the runs that must be the same tomorrow; any number would do. */
const SEED = 20_230_511;

/** `FAST_CHECK_SEED=random` explores, a number repeats what was found. */
const given = process.env['FAST_CHECK_SEED'];

if (given !== 'random') fc.configureGlobal({ seed: given === undefined ? SEED : Number(given) });
