/**
 * BullMQ refuses ids that are whole numbers or hold a colon, and on Redis an id shares its key space
 * with the queue's own keys (`meta`, `wait`): so every id gets a prefix and is percent-encoded.
 */
const PREFIX = 'job-';

export const toBullId = (id: string): string => PREFIX + encodeURIComponent(id);

export const fromBullId = (bullId: string): string => decodeURIComponent(bullId.slice(PREFIX.length));
