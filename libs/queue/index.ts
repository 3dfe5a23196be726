export type { QueuePatience } from './bullmq-queue.js';
export type { QueueLogger } from './logger.js';
export { openQueue, type QueueOptions } from './open-queue.js';
export type { Job, JobQueue, QueueHealth } from './port.js';
