export * from './body/index.js';
export {
  aggregateOf,
  aggregates,
  type Aggregate,
  type TingbokCommand,
  type TingbokEvent,
  type TingbokRule,
} from './catalog.js';
export * from './decision/index.js';
export * from './follow-up/index.js';
export * from './meeting/index.js';
export * from './minutes-import/index.js';
export * from './notification/index.js';
export * from './party/index.js';
export * from './protocol/index.js';
export * from './reminder/index.js';
export * from './values.js';
