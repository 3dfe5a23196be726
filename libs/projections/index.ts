export { listBodies, type BodyView } from './bodies/queries.js';
export { listDecisions, type DecisionView } from './decisions/queries.js';
export { now, seenThrough, type Lens } from './entity/lens.js';
export {
  findFollowUp,
  listFollowUps,
  overdueList,
  type FollowUpQuery,
  type OverdueList,
} from './follow-ups/queries.js';
export type { FollowUpView } from './follow-ups/view.js';
export { findImport, listImports, type ImportView } from './imports/queries.js';
export { listMeetings, meetingsOf, type MeetingView } from './meetings/queries.js';
export { projectionMigrations } from './migrations.js';
export { readModels } from './models.js';
export {
  findParties,
  listParties,
  namesOf,
  partyRegister,
  type Named,
  type PartyView,
} from './parties/queries.js';
export type { Projection } from './projection.js';
export { loadCheckpoint, saveCheckpoint } from './runner/checkpoint.js';
export { Follower, type FollowerLogger, type FollowerStatus } from './runner/follower.js';
export { Lease, releaseLeases } from './runner/lease.js';
export { LogTail } from './runner/log-tail.js';
export { PoisonEvent } from './runner/poison-event.js';
export { Projections, type ProjectionParts } from './runner/projections.js';
export { readFrom, type ReadBatch } from './runner/read-batch.js';
export type { RebuildProgress } from './runner/rebuild.js';
export { listProtocols, type ProtocolView } from './protocols/queries.js';
