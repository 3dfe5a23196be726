import { startPostgres } from '../support/postgres.js';
import { startRedis } from '../support/redis.js';
import { walkTheFrostaMinutes } from './frosta-walk.suite.js';

walkTheFrostaMinutes('on a PostgreSQL server and Redis', async () => {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  return {
    variables: { DATABASE_URL: postgres.url, REDIS_URL: redis.url },
    stop: async () => {
      await Promise.all([postgres.stop(), redis.stop()]);
    },
  };
});
