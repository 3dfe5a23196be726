import { asHtml } from '../reminder/as-html.js';
import { asText } from '../reminder/as-text.js';
import type { Fact, Layout } from '../reminder/layout.js';
import type { ReminderLanguage } from '../reminder/letter.js';
import { cutAtWord, folded, inMinutes, untilWhen } from '../reminder/phrases.js';
import { wordsIn, type Words } from '../words/index.js';
import type { AskingLetter, NewLinkLetter } from './letter.js';

/** Mail programs show some 60 to 90 characters. */
const ROOM = 90;

type Written = { readonly subject: string; readonly text: string; readonly html: string };

const written = (layout: Layout): Written => ({
  subject: layout.subject,
  text: asText(layout),
  html: asHtml(layout),
});

const closing = ({ until }: AskingLetter, words: Words): string => {
  const [date = until, time = null] = until.split('T');
  return words.asking.until(untilWhen({ due: date }, words), time);
};

const factsOf = (letter: AskingLetter, words: Words): readonly Fact[] => {
  const { askedBy, silence, followUps } = letter;
  const { labels, consent, silent } = words.asking;
  return [
    { label: labels.until, value: closing(letter, words) },
    {
      label: labels.silence,
      value: silence === 'consent' ? consent : silent(silence.quorum, silence.asked),
    },
    ...(askedBy === null ? [] : [{ label: labels.askedBy, value: inMinutes(askedBy, words) }]),
    ...followUps.map((text) => ({ label: labels.followUps, value: folded(text) })),
  ];
};

/** Puts a proposed decision before one party: what is proposed, until when, what silence means, where to answer. */
export const askingMail = (letter: AskingLetter, language: ReminderLanguage): Written => {
  const words = wordsIn[language];
  const { kind, bodyName, recipient, text, link } = letter;
  const { subject, heading, lead, todo, footer } = words.asking;
  return written({
    language,
    subject: cutAtWord(`${subject[kind](bodyName)}: ${text}`, ROOM),
    greeting: words.greeting(recipient.name),
    lead: lead[kind](bodyName),
    cards: [
      {
        heading: heading[kind],
        tone: kind === 'first' ? 'calm' : 'today',
        quote: words.quote(folded(text)),
        facts: factsOf(letter, words),
        todo,
        links: [{ words: words.answer, address: link }],
      },
    ],
    list: null,
    columns: { deadline: words.labels.deadline, what: words.labels.what },
    footer: [footer, words.footer.automatic],
  });
};

/** The link that somebody asked for in place of another. */
export const newLinkMail = (
  { recipient, about, link }: NewLinkLetter,
  language: ReminderLanguage,
): Written => {
  const words = wordsIn[language];
  const { subject, lead, heading, todo, notAsked } = words.newLink;
  return written({
    language,
    subject: cutAtWord(`${subject}: ${about}`, ROOM),
    greeting: words.greeting(recipient.name),
    lead,
    cards: [
      {
        heading,
        tone: 'calm',
        quote: words.quote(folded(about)),
        facts: [],
        todo,
        links: [{ words: words.answer, address: link }],
      },
    ],
    list: null,
    columns: { deadline: words.labels.deadline, what: words.labels.what },
    footer: [notAsked, words.footer.automatic],
  });
};
