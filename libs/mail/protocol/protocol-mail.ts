import { asHtml } from '../reminder/as-html.js';
import { asText } from '../reminder/as-text.js';
import type { Card, Layout } from '../reminder/layout.js';
import type { ReminderLanguage } from '../reminder/letter.js';
import { cutAtWord, meetingAndDate, untilWhen } from '../reminder/phrases.js';
import { wordsIn, type Words } from '../words/index.js';
import type { ProtocolLetter } from './letter.js';

/** Mail programs show some 60 to 90 characters. */
const ROOM = 90;

/**
 * Letters of a protocol that stand in the mail itself. Longer ones are read at the link: some mail programs
 * cut a mail of more than about 100 kB, and what they cut is not seen to be missing.
 */
export const LONGEST_IN_MAIL = 50_000;

/** "The minutes of Spring meeting 11 April 2024"; of the body, where the meeting is not known. */
export const protocolTitle = (
  { meeting, bodyName }: Pick<ProtocolLetter, 'meeting' | 'bodyName'>,
  language: ReminderLanguage,
): string => {
  const words = wordsIn[language];
  const of =
    meeting === null
      ? bodyName
      : meetingAndDate({ meetingTitle: meeting.title, meetingDate: meeting.date }, words);
  return words.protocol.title(of);
};

const enclosed = ({ text }: ProtocolLetter, { protocol }: Words): Pick<Layout, 'document'> => {
  if (text === null) return {};
  const title = protocol.text;
  return { document: { title, text: text.length > LONGEST_IN_MAIL ? protocol.tooLong : text } };
};

const cardOf = (letter: ProtocolLetter, title: string, words: Words): Card => {
  const { heading, until, todo, open } = words.protocol;
  const day = words.asking.until(untilWhen({ due: letter.commentsUntil }, words), null);
  return {
    ...{ heading, tone: 'calm', quote: title, facts: [{ label: until, value: day }], todo },
    links: [{ words: open, address: letter.link }],
  };
};

/** Sends a protocol to one party: of which meeting, until when comments are taken, where to comment, and its text. */
export const protocolMail = (
  letter: ProtocolLetter,
  language: ReminderLanguage,
): { readonly subject: string; readonly text: string; readonly html: string } => {
  const words = wordsIn[language];
  const { subject, lead } = words.protocol;
  const title = protocolTitle(letter, language);
  const layout: Layout = {
    language,
    subject: cutAtWord(`${subject}: ${title}`, ROOM),
    greeting: words.greeting(letter.recipient.name),
    lead: lead(letter.bodyName),
    cards: [cardOf(letter, title, words)],
    list: null,
    ...enclosed(letter, words),
    columns: { deadline: words.labels.deadline, what: words.labels.what },
    footer: [words.asking.footer, words.footer.automatic],
  };
  return { subject: layout.subject, text: asText(layout), html: asHtml(layout) };
};
