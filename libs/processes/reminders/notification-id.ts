import { deterministicId } from '#kernel';

/** One recipient has one mail a day, and it has this id wherever and whenever it is made. */
export const notificationIdOf = (recipientId: string, localDate: string): string =>
  deterministicId('notification', recipientId, localDate);
