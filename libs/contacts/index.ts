export * from './contacts.js';
export * from './hold.js';
