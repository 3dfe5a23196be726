import { isRefusal } from '#kernel';
import { lockFolder } from '../lock.js';

/** Takes the folder that is named on the command line, says how that went, and stays. */
const lock = await lockFolder(process.argv[2] ?? '');
console.log(isRefusal(lock) ? `refused ${lock.details['pid']}` : 'held');
setInterval(() => undefined, 60_000);
