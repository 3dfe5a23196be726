import { failureOf } from '../failure-of.js';
import { configOf, findService, openStore } from '../service/choose.js';
import type { Terminal } from '../session.js';
import { fail, ok, warn, type Check } from './check.js';
import { examineService } from './examine-service.js';
import { examineStore } from './examine-store.js';

const openAndExamine = async (terminal: Terminal): Promise<readonly Check[]> => {
  const tingbok = await openStore(terminal);
  try {
    return await examineStore(tingbok, terminal.words);
  } finally {
    await tingbok.close();
  }
};

/** Everything that can be known of the program from here: through the running service, or from the store. */
export const examination = async (terminal: Terminal): Promise<readonly Check[]> => {
  const { checks } = terminal.words;
  const found: Check[] = [ok('node', process.versions.node)];
  let part = 'configuration';
  try {
    const { dataDir } = configOf(terminal);
    found.push(ok(part, checks.configured(dataDir)));
    part = 'service';
    const address = await findService(terminal);
    if (address !== undefined) return [...found, ...(await examineService(address.url, terminal.words))];
    found.push(warn(part, checks.notRunning));
    part = 'database';
    return [...found, ...(await openAndExamine(terminal))];
  } catch (error) {
    return [...found, fail(part, failureOf(error, terminal).message)];
  }
};
