import { meeting, type MeetingState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const meetingModel: EntityModel<MeetingState> = {
  table: 'meeting',
  decider: meeting,
  columns: ({ bodyId, date }) => ({ body_id: bodyId, date }),
};

export const meetings = entityProjection('meetings', meetingModel);
