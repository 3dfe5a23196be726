import { parse } from 'parse5';
import { reminderMail } from './reminder-mail.js';
import type { AuDigest, ReminderEntry, ReminderLanguage, ReminderLetter } from './reminder/letter.js';

const entry = (part: Partial<ReminderEntry> = {}): ReminderEntry => ({
  followUpId: 'f-1',
  what: 'Forslaget settes opp på møtet i Havne- og fyrrådet.',
  reason: 'upcoming',
  due: '2026-06-09',
  daysLeft: 7,
  source: { meetingTitle: 'Fjordrådet', meetingDate: '2026-05-11', item: '8' },
  owners: ['AU'],
  othersOnIt: ['Nordre fylke', 'Søndre fylke'],
  bodyName: 'Fjordrådet',
  link: new URL('https://tingbok.example.no/f/1?k=a&b=c'),
  ...part,
});

const letter = (...entries: readonly ReminderEntry[]): ReminderLetter => ({
  recipient: { name: 'Ærfjord kommune' },
  timeZone: 'Europe/Oslo',
  today: '2026-06-02',
  entries,
});

const auDigest: AuDigest = {
  body: 'AU',
  overdue: [entry({ due: '2026-05-01', daysLeft: -32 })],
  extensions: [
    {
      ...entry(),
      extension: { by: 'Nordre fylke', until: '2026-08-15', reason: 'Vi mangler folk.', granted: 2 },
    },
  ],
  conditions: [
    {
      ...entry({ due: null, daysLeft: null }),
      ...{ condition: 'når departementet er kommet lenger', lastAnswer: 'Ikke ennå.' },
    },
  ],
  withoutDate: [entry({ due: null, daysLeft: null })],
  withoutOwner: [],
};

const languages: readonly ReminderLanguage[] = ['nb', 'nn', 'en'];

describe('A reminder mail', () => {
  it('says what, why, until when, what to do and who else is on it', () => {
    const { text } = reminderMail(letter(entry({ meetingDue: { body: 'Havne- og fyrrådet' } })), 'nb');
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('Hei, Ærfjord kommune. Dette gjelder 1 oppfølging i Fjordrådet.');
    expect(flat).toContain('FRIST OM 7 DAGER «Forslaget settes opp på møtet i Havne- og fyrrådet.»');
    expect(flat).toContain('Frist: tirsdag 9. juni 2026, på møtet i Havne- og fyrrådet');
    expect(flat).toContain('Hvorfor: Det står i protokollen fra Fjordrådet 11. mai 2026, sak 8.');
    expect(flat).toContain('Ansvarlig: AU Også med: Nordre fylke og Søndre fylke');
    expect(flat).toContain(
      'Svar på denne e-posten når det er gjort, eller be om lengre frist: https://tingbok.example.no/f/1?k=a&b=c',
    );
  });

  it.each([
    ['nb', 'tirsdag 9. juni 2026', 'Ansvarlig'],
    ['nn', 'tysdag 9. juni 2026', 'Ansvarleg'],
    ['en', 'Tuesday, 9 June 2026', 'Responsible'],
  ] as const)('speaks %s', (language, date, owner) => {
    const { text, html } = reminderMail(letter(entry()), language);
    expect(text).toContain(date);
    expect(html).toContain(owner);
    expect(html).toContain(`<html lang="${language}">`);
  });

  it.each([
    ['nb', 'Denne påminnelsen er forsinket: den skulle ha kommet 30. mai 2026.'],
    ['nn', 'Denne påminninga er forseinka: ho skulle ha kome 30. mai 2026.'],
    ['en', 'This reminder is late: it should have come on 30 May 2026.'],
  ] as const)('in %s says in text and HTML that it comes late, and only then', (language, words) => {
    const late = reminderMail({ ...letter(entry()), lateSince: '2026-05-30' }, language);
    expect(late.text.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(late.html).toContain(words);
    expect(reminderMail(letter(entry()), language).text).not.toMatch(/forsinket|forseinka|is late/);
  });

  it.each([
    ['nb', 7, 'Frist om 7 dager: '],
    ['nb', 1, 'Frist i morgen: '],
    ['nb', 0, 'Frist i dag: '],
    ['nb', -1, '1 dag over fristen: '],
    ['nb', -2, '2 dager over fristen: '],
    ['nn', 2, 'Frist om 2 dagar: '],
    ['nn', -1, '1 dag over fristen: '],
    ['en', -1, '1 day overdue: '],
    ['en', -9, '9 days overdue: '],
  ] as const)('in %s with %i days left has a subject that begins "%s"', (language, daysLeft, beginning) => {
    const reason = daysLeft > 0 ? 'upcoming' : daysLeft === 0 ? 'dueToday' : 'overdue';
    const { subject } = reminderMail(letter(entry({ daysLeft, reason })), language);
    expect(subject.startsWith(`${beginning}Forslaget settes opp`)).toBe(true);
  });

  it('counts in its subject what it holds when there are several', () => {
    const late = entry({ reason: 'overdue', daysLeft: -3 });
    expect(reminderMail(letter(entry(), late, entry()), 'nb').subject).toBe(
      '3 oppfølginger: 1 over fristen, 2 med frist snart',
    );
    expect(reminderMail(letter(entry(), entry({ daysLeft: 1 })), 'nb').subject).toBe(
      '2 oppfølginger: første frist i morgen',
    );
    const today = entry({ reason: 'dueToday', daysLeft: 0 });
    expect(reminderMail(letter(today, late), 'en').subject).toBe('2 follow-ups: 1 overdue, 1 due today');
  });

  it("tells the AU that somebody else's follow-up is overdue", () => {
    const { subject, text } = reminderMail(letter(entry({ reason: 'escalated', daysLeft: -9 })), 'nb');
    expect(subject).toMatch(/^Til AU: 9 dager over fristen: /);
    expect(text).toContain('Avklar det med den ansvarlige');
  });

  it('cuts a long sentence in the subject at a word, and in the body not at all', () => {
    const what = `Sekretariatet ${'utreder og legger fram saken '.repeat(20)}til slutt.`;
    const { subject, text, html } = reminderMail(letter(entry({ what })), 'nb');
    expect(subject.length).toBeLessThanOrEqual(90);
    expect(subject).toMatch(/ (utreder|og|legger|fram|saken)…$/);
    expect(text.replaceAll(/\s+/g, ' ')).toContain(what);
    expect(html).toContain(what);
  });

  it('keeps its text within 72 columns, but breaks no address', () => {
    const link = new URL(`https://tingbok.example.no/${'x'.repeat(120)}`);
    const long = entry({
      link,
      what: 'Partene skal sammen '.repeat(30),
      owners: Array<string>(12).fill('Nordre fylke'),
    });
    const lines = reminderMail({ ...letter(long), auDigest }, 'nb').text.split('\n');
    expect(lines).toContain(link.href);
    expect(lines.filter((line) => line.length > 72 && !line.includes('https://'))).toEqual([]);
  });

  it.each([
    [
      'nb',
      'Meld fra når det er gjort, eller be om lengre frist. Svar her, uten å logge inn:',
      'Åpne oppfølgingen:',
    ],
    [
      'nn',
      'Meld frå når det er gjort, eller be om lengre frist. Svar her, utan å logge inn:',
      'Opne oppfølginga:',
    ],
    [
      'en',
      'Say when it is done, or ask for more time. Answer here, without signing in:',
      'Open the follow-up:',
    ],
  ] as const)('leads in %s first to where it is answered, for those who can', (language, todo, open) => {
    const answer = new URL('https://tingbok.example.no/answer/abc');
    const { text, html } = reminderMail(letter(entry({ answer })), language);
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain(`${todo} ${answer.href} ${open} https://tingbok.example.no/f/1?k=a&b=c`);
    expect(html.indexOf(answer.href)).toBeLessThan(html.indexOf('/f/1'));
    expect(flat).toContain('60 da');
  });

  it.each([
    ['nb', 'Følg disse fristene i kalenderen ved å abonnere på denne adressen (ikke send den videre):'],
    ['nn', 'Følg desse fristane i kalenderen ved å abonnere på denne adressa (ikkje send ho vidare):'],
    ['en', 'Follow these deadlines in your calendar by subscribing to this address (do not pass it on):'],
  ] as const)(
    'tells in %s where they are followed in a calendar, to those who can answer',
    (language, line) => {
      const calendar = new URL(`https://tingbok.example.no/calendar/${'x'.repeat(78)}.ics`);
      const answer = new URL('https://tingbok.example.no/answer/abc');
      const { text, html } = reminderMail({ ...letter(entry({ answer })), calendar }, language);
      const [, foot = ''] = text.split(`\n${calendar.href}\n`);
      expect(text.replaceAll(/\s+/g, ' ')).toContain(`${line} ${calendar.href} `);
      expect(foot).toContain('Tingbok');
      expect(html).toContain(`>${calendar.href}</a>`);
      const told = reminderMail({ ...letter(entry()), calendar }, language);
      expect(told.text + told.html).not.toContain(calendar.href);
    },
  );

  it('asks without a colon that leads nowhere when there is no link', () => {
    const { text, html } = reminderMail(letter(entry({ link: null })), 'nb');
    expect(text).toContain('Svar på denne e-posten når det er gjort, eller be om lengre frist.');
    expect(text).not.toContain('En lenke viser saken');
    expect(html).not.toContain('<a ');
  });

  it('shows what a body wrote as text, never as HTML', () => {
    const evil = '<script>alert("1")</script> & \'more\'';
    const part = { what: evil, owners: [evil], othersOnIt: [evil], bodyName: evil };
    const { html } = reminderMail({ ...letter(entry(part)), recipient: { name: evil } }, 'nb');
    expect(html).not.toMatch(/<script|<img|<link|<style|url\(|src=/i);
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;more&#39;');
    expect(html).toContain('href="https://tingbok.example.no/f/1?k=a&amp;b=c"');
  });

  it.each(languages)('is well-formed HTML in %s', (language) => {
    const errors: string[] = [];
    const { html } = reminderMail({ ...letter(entry()), auDigest }, language);
    parse(html, { onParseError: ({ code }) => void errors.push(code) });
    expect(errors).toEqual([]);
  });

  it.each([
    ['nb', 'Det er vedtatt skriftlig: «Kranen selges.»', 'Fjordrådet har gitt oppfølgingen;'],
    ['nn', 'Det er vedteke skriftleg: «Kranen selges.»', 'Fjordrådet har gitt oppfølginga;'],
    ['en', 'It was decided in writing: “Kranen selges.”', 'Fjordrådet has given it;'],
  ] as const)('says in %s from where it is when no minutes say so', (language, decided, given) => {
    const said = (source: ReminderEntry['source']): string =>
      reminderMail(letter(entry({ source })), language).text.replaceAll(/\s+/g, ' ');
    expect(said({ decision: 'Kranen selges.' })).toContain(decided);
    expect(said(null)).toContain(given);
  });

  it('says of a follow-up without a date that it has none', () => {
    const { text } = reminderMail(letter(entry({ due: null, daysLeft: null })), 'nb');
    expect(text).toContain('UTEN FRIST');
  });

  it('is not made of nothing', () => {
    expect(() => reminderMail(letter(), 'nb')).toThrow('A reminder mail needs at least one follow-up');
  });
});

describe("The AU's Monday list", () => {
  it('counts its parts in the subject, and leaves wishes and conditions out where there are none', () => {
    expect(reminderMail({ ...letter(), auDigest }, 'nb').subject).toBe(
      'Listen til AU: 1 over fristen, 1 ber om mer tid, 1 med vilkår, 1 uten dato, 0 uten ansvarlig',
    );
    const inOrder = { ...auDigest, extensions: [], conditions: [] };
    expect(reminderMail({ ...letter(entry()), auDigest: inOrder }, 'nn').subject).toBe(
      'Lista til AU: 1 over fristen, 1 utan dato, 0 utan ansvarleg. 1 oppfølging',
    );
  });

  it.each([
    [
      'nb',
      'BER OM MER TID (1)',
      'Nordre fylke ber om frist til 15. august 2026: Vi mangler folk.',
      '2 ganger',
    ],
    [
      'nn',
      'BED OM MEIR TID (1)',
      'Nordre fylke bed om frist til 15. august 2026: Vi mangler folk.',
      '2 gonger',
    ],
    ['en', 'ASKING FOR MORE TIME (1)', 'Nordre fylke asks for time until 15 August 2026: Vi', '2 times'],
  ] as const)('has who asks for more time, until when, why, and how often it was granted (%s)', (...said) => {
    const [language, title, wish, granted] = said;
    const flat = reminderMail({ ...letter(), auDigest }, language).text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain(title);
    expect(flat).toContain(wish);
    expect(flat).toContain(`: ${granted}`);
  });

  it.each([
    ['nb', 'ER VILKÅRENE OPPFYLT? (1) 1. Er vilkåret oppfylt? «Forslaget', 'Forrige svar: Ikke ennå.'],
    ['nn', 'ER VILKÅRA OPPFYLTE? (1) 1. Er vilkåret oppfylt? «Forslaget', 'Førre svar: Ikke ennå.'],
    ['en', 'ARE THE CONDITIONS MET? (1) 1. Is the condition met? “Forslaget', 'Last answer: Ikke ennå.'],
  ] as const)('asks of every condition whether it is met, with the last answer (%s)', (...said) => {
    const [language, question, answer] = said;
    const flat = reminderMail({ ...letter(), auDigest }, language).text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain(question);
    expect(flat).toContain(answer);
  });

  it('has a row for each follow-up: how late, what, whose, from where', () => {
    const flat = reminderMail({ ...letter(), auDigest }, 'nb').text.replaceAll(/\s+/g, ' ');
    expect(flat).toContain('OVER FRISTEN (1) 1. 32 dager over fristen: fredag 1. mai 2026 «Forslaget');
    expect(flat).toContain('UTEN DATO (1) 1. Uten frist «Forslaget');
    expect(flat).toContain('Vilkår: når departementet er kommet lenger');
    expect(flat).toContain('UTEN ANSVARLIG (0) Ingen.');
  });

  it("follows the reader's own reminders in one mail", () => {
    const { text } = reminderMail({ ...letter(entry()), auDigest }, 'nb');
    expect(text.indexOf('FRIST OM 7 DAGER')).toBeLessThan(text.indexOf('Listen til AU 2. juni 2026'));
  });

  it("names a follow-up without an owner as nobody's", () => {
    const orphan = { ...auDigest, withoutOwner: [entry({ owners: [] })] };
    expect(reminderMail({ ...letter(), auDigest: orphan }, 'nb').text).toMatch(/Ansvarlig: +Ingen ennå/);
  });
});
