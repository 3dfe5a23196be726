import fc from 'fast-check';
import { digestOf } from '#kernel';
import { anyCommand } from '../../../kernel/testing/any-command.js';
import { idNumber } from '../examples.js';
import type { ProtocolCommand } from '../../protocol/index.js';

const id = fc.constantFrom(idNumber(1), idNumber(2));
const textHash = fc.constantFrom('a'.repeat(64), 'b'.repeat(64));

/** Commands to a protocol as they could come in, from small pools, so that they meet. */
export const protocolTries = anyCommand<ProtocolCommand>({
  DraftProtocol: fc.oneof(
    fc.record({ bodyId: id, meetingId: id, textHash, importId: fc.option(id) }),
    fc.constantFrom('One text.', 'Another text.').chain((text) =>
      fc.record({
        bodyId: id,
        meetingId: id,
        textHash: fc.constantFrom(digestOf(text), 'a'.repeat(64)),
        importId: fc.constant(null),
        text: fc.constant(text),
      }),
    ),
  ),
  CirculateProtocol: fc.record({
    to: fc.constantFrom([idNumber(3)], [idNumber(3), idNumber(4)]),
    commentsUntil: fc.constantFrom('2024-04-20', '2024-05-20'),
  }),
  RecordProtocolSent: fc.record({
    partyId: fc.constantFrom(idNumber(3), idNumber(4)),
    textHash,
    commentsUntil: fc.constantFrom('2024-04-20', '2024-05-20'),
    date: fc.constantFrom('2024-04-16', '2024-04-17'),
    messageId: fc.constantFrom('1@quay.example', '2@quay.example'),
  }),
  CommentOnProtocol: fc.record({
    partyId: fc.constantFrom(idNumber(3), idNumber(4)),
    by: fc.constantFrom('The keeper', 'The clerk'),
    text: fc.constantFrom('It was the mole.', 'It was not so.'),
    passage: fc.option(fc.constant('the crane')),
    on: fc.constantFrom('2024-04-18', '2024-05-18'),
  }),
  CorrectProtocol: fc.record({
    passage: fc.constant('the crane'),
    shouldSay: fc.constantFrom('the mole', 'the quay'),
    reason: fc.constant('It was misheard.'),
    by: fc.constant('secretariat'),
    on: fc.constantFrom('2024-06-18', '2024-06-19'),
  }),
  ApproveProtocol: fc.record({
    atMeetingId: id,
    textHash: fc.option(textHash),
    changes: fc.array(fc.constantFrom('Item 2: read «mole».', 'Item 4 is struck out.'), { maxLength: 2 }),
    external: fc.option(
      fc.record({
        bodyId: id,
        date: fc.constant('2023-12-08'),
        start: fc.option(fc.constant('09:00')),
        end: fc.constant(null),
      }),
    ),
  }),
});
