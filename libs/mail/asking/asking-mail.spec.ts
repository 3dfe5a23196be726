import { parse } from 'parse5';
import type { ReminderLanguage } from '../reminder/letter.js';
import { askingMail, newLinkMail } from './asking-mail.js';
import type { AskingLetter } from './letter.js';

const letter = (part: Partial<AskingLetter> = {}): AskingLetter => ({
  kind: 'first',
  recipient: { name: 'Ærfjord kommune' },
  bodyName: 'Fjordrådet',
  text: 'Krana selges til høystbydende.',
  followUps: ['Si fra til kjøperen.'],
  until: '2026-06-18T12:00',
  askedBy: { meetingTitle: 'Fjordrådet', meetingDate: '2026-05-11', item: '5a' },
  silence: { quorum: 3, asked: 5 },
  link: new URL('https://tingbok.example.no/answer/abc'),
  ...part,
});

const folded = (text: string): string => text.replaceAll(/\s+/g, ' ');
const languages: readonly ReminderLanguage[] = ['nb', 'nn', 'en'];

describe('A mail that asks for an answer between meetings', () => {
  it('says what is proposed, why, until when, what silence means, what comes with it, and where to answer', () => {
    const text = folded(askingMail(letter(), 'nb').text);
    for (const part of [
      'Hei, Ærfjord kommune. Fjordrådet behandler dette skriftlig, og ber om svaret deres.',
      '«Krana selges til høystbydende.»',
      'Svar innen: torsdag 18. juni 2026 kl. 12:00',
      'Uten svar: Den som ikke svarer, teller ikke med. Minst 3 av 5 må svare for at noe blir vedtatt.',
      'Bakgrunn: Det står i protokollen fra Fjordrådet 11. mai 2026, sak 5a.',
      'Følger med: Si fra til kjøperen.',
      'Svaret kan endres til fristen går ut: https://tingbok.example.no/answer/abc',
    ])
      expect(text).toContain(part);
  });

  it.each([
    ['nb', 'Svar mangler til Fjordrådet: Krana', 'har ikke fått svar fra dere ennå'],
    ['nn', 'Svar manglar til Fjordrådet: Krana', 'har ikkje fått svar frå dykk enno'],
    ['en', 'No answer yet to Fjordrådet: Krana', 'has had no answer from you yet'],
  ] as const)('says in %s that an answer is missing', (language, subject, words) => {
    const mail = askingMail(letter({ kind: 'nudge' }), language);
    expect(mail.subject).toContain(subject);
    expect(folded(mail.text)).toContain(words);
    expect(mail.html).toContain(`<html lang="${language}">`);
  });

  it('says that a changed text must be answered anew', () => {
    const { subject, text } = askingMail(letter({ kind: 'anew' }), 'nb');
    expect(subject).toContain('Ny tekst til godkjenning');
    expect(folded(text)).toContain('Svaret gjaldt den gamle teksten, så dere må svare på nytt.');
  });

  it('says when silence is consent, and that a day counts to its end', () => {
    const text = folded(askingMail(letter({ silence: 'consent', until: '2026-06-18' }), 'nb').text);
    expect(text).toContain('Den som ikke svarer, regnes som enig.');
    expect(text).toContain('Svar innen: torsdag 18. juni 2026, hele dagen');
  });

  it.each(languages)('is well-formed in %s, and shows what a body wrote as text', (language) => {
    const evil = '<script>alert("1")</script>';
    const errors: string[] = [];
    const mails = [
      askingMail(letter({ text: evil, bodyName: evil, followUps: [evil] }), language),
      newLinkMail({ recipient: { name: evil }, about: evil, link: letter().link }, language),
    ];
    for (const { html, subject } of mails) {
      parse(html, { onParseError: ({ code }) => void errors.push(code) });
      expect(html).not.toMatch(/<script/);
      expect(subject.length).toBeLessThanOrEqual(90);
    }
    expect(errors).toEqual([]);
  });
});

describe('A mail with a new link', () => {
  it('says what it is about, and that it can be ignored', () => {
    const about = 'Kaia males.';
    const { subject, text } = newLinkMail({ recipient: { name: 'AU' }, about, link: letter().link }, 'nb');
    expect(subject).toBe('Ny svarlenke: Kaia males.');
    expect(folded(text)).toContain('Svar her, uten å logge inn: https://tingbok.example.no/answer/abc');
    expect(folded(text)).toContain('kan dere se bort fra denne e-posten');
  });
});
