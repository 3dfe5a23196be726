import fc from 'fast-check';
import MailComposer from 'nodemailer/lib/mail-composer';
import { messageBytes } from './message-bytes.js';

const line = fc.oneof(
  fc.string({ maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.lorem({ maxCount: 40 }),
  fc.constantFrom('.', '..', 'trailing  ', '\t', '-- ', '--_NmP', '=E5', 'Æ'.repeat(90)),
);
const text = fc
  .tuple(fc.array(line, { minLength: 1, maxLength: 12 }), fc.constantFrom('\n', '\r\n'))
  .map(([lines, end]) => `A${lines.join(end)}`);
interface Content {
  readonly text: string;
  readonly html: string;
  readonly calendar: string | null;
  readonly subject: string;
}

const content: fc.Arbitrary<Content> = fc.record({
  text,
  html: text,
  calendar: fc.option(text),
  subject: fc.string(),
});

const composed = ({ calendar, ...mail }: Content) =>
  new MailComposer({
    ...{ from: 'a@example.no', to: 'b@example.no', ...mail },
    ...{ messageId: '<1@example.no>', date: 'Tue, 02 Jun 2026 06:00:00 +0000' },
    attachments: calendar === null ? [] : [{ filename: 'frister.ics', content: calendar }],
    baseBoundary: 'quay',
    newline: 'win',
  }).compile();

describe('The bytes of a message', () => {
  it('are those that nodemailer makes of it, whatever stands in it', async () => {
    const law = fc.asyncProperty(content, async (mail) => {
      const theirs = await composed(mail).build();
      expect(messageBytes(composed(mail)).toString('latin1')).toBe(theirs.toString('latin1'));
    });
    await fc.assert(law, { numRuns: 200 });
  });

  it('are refused for what is no text', () => {
    const message = new MailComposer({ text: 'A', attachments: [{ content: Buffer.from('B') }] }).compile();
    expect(() => messageBytes(message)).toThrow('A part of a mail is a text');
  });
});
