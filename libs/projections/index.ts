export { findBody, listBodies, type BodyView } from './bodies/queries.js';
export {
  datedFollowUpsIn,
  datedFollowUpsOf,
  type DatedFollowUp,
  type MeetingInBrief,
} from './calendar/dated-follow-ups.js';
export { meetingsHeldBy, type HeldMeeting } from './calendar/held-meetings.js';
export { membershipsOf } from './calendar/memberships.js';
export { namedParties, type NamedParty } from './calendar/named-parties.js';
export { latestOf, type Revised } from './calendar/revised.js';
export {
  decisionsOnAgenda,
  decisionTitles,
  findDecision,
  listDecisions,
  type DecisionQuery,
} from './decisions/queries.js';
export type { AskedParty, DecisionView, Standing } from './decisions/view.js';
export { now, seenThrough, type Lens } from './entity/lens.js';
export { LONGEST_LIST } from './entity/list-entities.js';
export {
  findFollowUp,
  findFollowUps,
  listFollowUps,
  mattersArising,
  openConditions,
  overdueList,
  type FollowUpQuery,
  type MattersArising,
  type OverdueList,
} from './follow-ups/queries.js';
export type { FollowUpView } from './follow-ups/view.js';
export { findImport, importsOfDay, listImports, type ImportView } from './imports/queries.js';
export {
  decisionsAt,
  findMeeting,
  listMeetings,
  meetingsOf,
  meetingsOfBody,
  type MeetingView,
} from './meetings/queries.js';
export { projectionMigrations } from './migrations.js';
export { readModels } from './models.js';
export {
  findParties,
  findParty,
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
export { recordKinds, recordsBeginning, type FoundRecord, type RecordKind } from './records/queries.js';
export {
  externalProtocolsOf,
  findProtocol,
  listProtocols,
  protocolsToApprove,
  type ProtocolView,
} from './protocols/queries.js';
