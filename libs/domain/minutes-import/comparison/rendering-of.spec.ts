import { fold } from '#kernel';
import { readAction, reading, readMeeting } from '../../testing/reading.js';
import { minutesImport, type MinutesImportEvent, type Reading } from '../index.js';
import { renderingOf } from './rendering-of.js';

const received: MinutesImportEvent = {
  type: 'MinutesReceived',
  data: { fileName: 'april.txt', sha256: 'a'.repeat(64), text: 'The trust paints the lighthouse.' },
};
const renderingAfter = (...events: readonly MinutesImportEvent[]) => {
  const state = fold(minutesImport, [received, ...events]);
  return state === null ? undefined : renderingOf(state);
};
const read = (found: Reading): MinutesImportEvent => ({ type: 'MinutesRead', data: { reading: found } });

describe('An import, to be compared with another', () => {
  it('is what was read, as it was corrected', () => {
    const found = reading({ actions: [readAction('a1')] });
    const text = 'The trust paints the lighthouse red.';
    const corrected: MinutesImportEvent = {
      type: 'ReadingCorrected',
      data: { entryId: 'a1', correction: { text } },
    };
    expect(renderingAfter(read(found), corrected)).toEqual({
      head: readMeeting(),
      reading: found,
      entries: [expect.objectContaining({ id: 'a1', action: readAction('a1', { text }) })],
    });
  });

  it('is nothing before it is read', () => {
    expect(renderingAfter()).toBeUndefined();
  });
});
