import { parse } from 'parse5';
import type { ReminderLanguage } from '../reminder/letter.js';
import type { ProtocolLetter } from './letter.js';
import { LONGEST_IN_MAIL, protocolMail } from './protocol-mail.js';

const letter = (part: Partial<ProtocolLetter> = {}): ProtocolLetter => ({
  recipient: { name: 'Ærfjord kommune' },
  bodyName: 'Fjordrådet',
  meeting: { title: 'Vårmøtet', date: '2026-05-11' },
  commentsUntil: '2026-06-18',
  text: 'Protokoll\n\nSak 1:  Krana <er> til salgs, og det har vært et langt ordskifte om hvem som skal ha den.\n',
  link: new URL('https://tingbok.example.no/answer/abc'),
  ...part,
});

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('A mail with a protocol', () => {
  it('says of which meeting it is, until when comments are taken, and where to comment', () => {
    const { subject, text } = protocolMail(letter(), 'nb');
    expect(subject).toBe('Til merknader: Protokollen fra Vårmøtet 11. mai 2026');
    for (const part of [
      'Hei, Ærfjord kommune. Fjordrådet sender ut protokollen fra et møte, og tar imot merknader',
      'Merknader innen: torsdag 18. juni 2026, hele dagen',
      'Kom med merknader her, uten å logge inn. Lenken kan brukes flere ganger, til fristen går ut: https://tingbok.example.no/answer/abc',
    ])
      expect(folded(text)).toContain(part);
  });

  it('brings the text after the link, word for word and line for line', () => {
    const { text, html } = protocolMail(letter(), 'nb');
    const line =
      'Sak 1:  Krana <er> til salgs, og det har vært et langt ordskifte om hvem som skal ha den.\n';
    expect(text).toContain(`PROTOKOLLEN\n\nProtokoll\n\n${line}`);
    expect(text.indexOf('/answer/abc')).toBeLessThan(text.indexOf(line));
    expect(html).toContain('Protokoll<br><br>Sak 1:  Krana &lt;er&gt; til salgs');
  });

  it('says that a text is too long for a mail, and brings none where there is none', () => {
    const most = 'x'.repeat(LONGEST_IN_MAIL);
    expect(protocolMail(letter({ text: most }), 'nb').text).toContain(most);
    const long = protocolMail(letter({ text: `${most}x` }), 'nb');
    expect(long.text).toContain('Teksten er for lang for en e-post.');
    expect(long.html.length).toBeLessThan(10_000);
    expect(protocolMail(letter({ text: null }), 'nb').text).not.toContain('PROTOKOLLEN\n');
  });

  it('names the body where the meeting is not known', () => {
    expect(protocolMail(letter({ meeting: null }), 'nb').subject).toBe(
      'Til merknader: Protokollen fra Fjordrådet',
    );
  });

  it.each([
    ['nb', 'Merknader innen'],
    ['nn', 'Merknader innan'],
    ['en', 'Comment by'],
  ] as const satisfies readonly (readonly [ReminderLanguage, string])[])(
    'is well-formed in %s, and says when it closes',
    (language, label) => {
      const { text, html } = protocolMail(letter(), language);
      expect(text).toContain(`${label}:`);
      expect(html).toContain(`<html lang="${language}">`);
      const errors: string[] = [];
      parse(html, { onParseError: ({ code }) => errors.push(code) });
      expect(errors).toEqual([]);
    },
  );
});
