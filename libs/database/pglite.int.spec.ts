import { databaseContract } from './contract.js';
import { openTestPglite } from './testing.js';

databaseContract('PGlite', openTestPglite);
