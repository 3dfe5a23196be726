/** Where the queue reports trouble that has no caller to hear it. Any pino logger fits. */
export interface QueueLogger {
  warn(details: Readonly<Record<string, unknown>>, message: string): void;
}

export const silent: QueueLogger = { warn: () => undefined };
