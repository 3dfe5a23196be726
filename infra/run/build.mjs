import { endWith } from './child.mjs';
import { prepare } from './prepare.mjs';

await prepare().catch(endWith);
