import base from '../../jest.config.mjs';

const part = process.env.MUTATED_PART;

// A change that a law notices at all, it notices soon.
process.env.FAST_CHECK_LIMIT ??= '150';

/** Only the specs beside the code: they alone must notice a change in it. What all share, the specs of all must. */
const specs = part === 'shared' ? 'libs/domain/**/*.spec.ts' : `libs/domain/${part}/**/*.spec.ts`;

export default { ...base, rootDir: '../..', testMatch: [`<rootDir>/${specs}`] };
