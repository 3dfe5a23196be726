import { meetingOf, minutesImport, type MinutesImportState } from '#domain';
import type { EntityModel } from '../entity/entity-model.js';
import { entityProjection } from '../entity/entity-projection.js';

export const importModel: EntityModel<MinutesImportState> = {
  table: 'minutes_import',
  decider: minutesImport,
  columns: (state) => ({ stage: state.stage, meeting_date: meetingOf(state)?.date ?? null }),
};

export const imports = entityProjection('imports', importModel);
