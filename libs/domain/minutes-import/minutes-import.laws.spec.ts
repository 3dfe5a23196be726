import { aggregateLaws } from '../testing/aggregate-laws.js';
import { minutesImportTries } from '../testing/commands/minutes-import.js';
import { minutesImport, minutesImportCommands } from './index.js';

aggregateLaws('minutes import', minutesImport, {
  category: 'import',
  schemas: minutesImportCommands,
  commands: minutesImportTries,
});
