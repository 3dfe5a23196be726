import type { Session } from '../session.js';
import { catchUp } from './catch-up.js';
import { openStore } from './choose.js';

/**
 * Opens the store once a log was written into it, and waits until the read models show all of it. Processes that
 * write to the log themselves must not run before all of it is there; now they may.
 */
export const modelsFollow = async (session: Session): Promise<bigint> => {
  const tingbok = await openStore(session);
  try {
    return await catchUp({ ...session, tingbok });
  } finally {
    await tingbok.close();
  }
};
