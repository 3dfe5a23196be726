import { startChild } from './harness/child.js';
import type { Stage } from './harness/stage.js';

export const FROM = { name: 'Tingbok', address: 'tingbok@example.org' };
/** Beside the one that a worker opens when nothing else is said. */
export const CONNECTIONS = 3;
/** So many hand over mails at the same time. */
export const CALLERS = 12;

/** Where our own transport reaches the server, over so many connections. */
export const over = (connections: number, url: string): string => `${url}?maxConnections=${connections}`;

/** A mail server in a process of its own, which throws every mail away; it goes with the stage. */
export const startSink = (stage: Stage): Promise<{ readonly url: string }> =>
  stage.use(startChild('smtp-sink'), (child) => child.stop()).said<{ readonly url: string }>();
