export { boxIsFull, noSuchBox, reportOf, type ReportParts } from './bounce/testing.js';
