import { aggregateLaws } from '../testing/aggregate-laws.js';
import { notificationTries } from '../testing/commands/notification.js';
import { notification, notificationCommands } from './index.js';

aggregateLaws('notification', notification, {
  category: 'notification',
  schemas: notificationCommands,
  commands: notificationTries,
});
