import { idNumber } from '../../domain/testing/examples.js';
import { LoadedKeys } from './loaded-keys.js';
import { keyOf, TimerBook } from './timer-book.js';

const followUp = { followUpId: idNumber(101), bodyId: idNumber(1) };
const digest = { followUpId: null, bodyId: idNumber(1) };
const recipientId = idNumber(3);

const book = new TimerBook({
  timers: [],
  mails: [{ recipient_id: recipientId, date: '2023-06-09', sent_at: '2023-06-09T06:00:00Z' }],
  things: new LoadedKeys('timers of', new Set([keyOf(followUp)])),
  recipients: new LoadedKeys('mails to', new Set([recipientId])),
  reachedAnew: new LoadedKeys('what did not reach', new Set([recipientId])),
  mailed: new Set(),
});

describe('The timers of a batch of events', () => {
  it('tell nothing from nothing loaded: whoever asks for what was not loaded is refused', () => {
    expect(book.about(followUp)).toEqual([]);
    expect(() => book.about(digest)).toThrow(
      `timers of digest of ${idNumber(1)}: not loaded with the batch of events that concerns it`,
    );
    expect(['2023-06-09', '2023-06-10'].map((day) => book.hadMail(recipientId, day))).toEqual([true, false]);
    expect(() => book.hadMail(idNumber(4), '2023-06-09')).toThrow(`mails to ${idNumber(4)}`);
    expect(book.unreachedOf(recipientId)).toEqual([]);
    expect(() => book.unreachedOf(idNumber(4))).toThrow(`what did not reach ${idNumber(4)}`);
  });

  it('keep those of a follow-up apart from those of a digest of a body with the same id', () => {
    expect(keyOf({ followUpId: idNumber(1), bodyId: idNumber(2) })).not.toBe(keyOf(digest));
  });
});
