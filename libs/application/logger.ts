import { pino, type Logger as PinoLogger } from 'pino';
import type { Config } from './config.js';

/** Structured log lines; nothing secret and no address goes into them. */
export type Logger = Pick<PinoLogger, 'debug' | 'info' | 'warn' | 'error'>;

export const openLogger = (level: Config['logLevel']): PinoLogger =>
  pino(
    { level, redact: ['req.headers.authorization', '*.email', '*.token'] },
    pino.destination({ fd: 2, sync: true }),
  );
