import { z } from 'zod';
import { Failure } from '../failure.js';
import { reasonOf } from '../reason.js';
import type { Words } from '../words/words.js';
import { fail, ok, warn, type Check } from './check.js';

const PATIENCE = 20_000;

/** What `/health/ready` answers, whether all is well or not. */
const health = z.object({
  parts: z.array(
    z.object({
      part: z.string(),
      status: z.enum(['ok', 'failing']),
      detail: z.string(),
      attention: z.boolean().default(false),
    }),
  ),
});

/** Asks a running service how its parts are. */
export const examineService = async (url: string, { checks, failure }: Words): Promise<readonly Check[]> => {
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(PATIENCE) }).catch(
    (error: unknown) => {
      throw new Failure(failure.noService(url, reasonOf(error)));
    },
  );
  const parsed = health.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) throw new Failure(failure.notTingbok(url, answer.status));
  const parts = parsed.data.parts.map(({ part, status, detail, attention }) => {
    if (status === 'failing') return fail(part, `${detail}: ${checks.serviceAdvice}`);
    return attention ? warn(part, detail) : ok(part, detail);
  });
  return [ok('service', checks.running(url)), ...parts];
};
