import type { Delivery, DeliveredWords, NotTold, PartyOnHold, PartyWithoutAddress } from '#processes';
import type { Answers } from '../service/port.js';
import { fields, type Field } from './fields.js';
import { localTime } from './moment.js';
import { paragraphs, type Page } from './page.js';
import { plain } from './plain.js';
import { shortId } from './short-id.js';
import { table } from './table.js';
import type { Words } from '../words/words.js';
import { hanging } from './wrap.js';

type TheMail = Delivery & { readonly words: DeliveredWords | null };

const joined = (...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== '').join(', ');

type Details = Readonly<
  Record<Delivery['outcome'], (delivery: Delivery, say: Words['deliveries']) => string>
>;

/** What an outcome says of itself. */
const details: Details = {
  sent: ({ told: { acceptedBy } }, { said }) => {
    if (acceptedBy === undefined) return '';
    return acceptedBy === 'outbox' ? said.inOutbox : said.acceptedBy(acceptedBy);
  },
  failed: ({ told: { attempt = 1, error = '' }, nextTry }, { said }) =>
    joined(said.attempt(attempt, error), nextTry === null ? null : said.nextTry(localTime(nextTry))),
  bounced: ({ told: { severity, status, diagnostic } }, { said }) =>
    joined(severity === 'hard' ? said.forGood : said.forNow, status, diagnostic),
  suppressed: ({ told }, { why }) => (told.why === undefined ? '' : why[told.why]),
};

const detailsOf = (delivery: Delivery, { words }: Page): string =>
  details[delivery.outcome](delivery, words.deliveries);

export const deliveriesTable = (rows: readonly Delivery[], page: Page): string => {
  const { words, screen } = page;
  const { labels, outcomes } = words.deliveries;
  return table({
    columns: [
      { title: labels.position },
      { title: words.labels.when },
      { title: words.labels.recipient, atMost: 26 },
      { title: labels.outcome },
      { title: labels.details },
    ],
    rows: rows.map((one) => [
      one.position,
      localTime(one.at),
      plain(one.party.name),
      outcomes[one.outcome],
      plain(detailsOf(one, page)),
    ]),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

/** How far the words are those that were sent. */
const proofOf = ({ outcome, words: told }: TheMail, { words }: Page): string => {
  const { said } = words.deliveries;
  if (told === null) return outcome === 'sent' || outcome === 'bounced' ? said.wordsAreGone : said.noWords;
  if (told.isExact === null) return said.unproved;
  return told.isExact ? said.exact : said.notExact;
};

/** One mail: what became of it, and what it said. */
export const deliveryText = (delivery: TheMail, page: Page): string => {
  const { words, screen } = page;
  const { labels, outcomes } = words.deliveries;
  const { words: told } = delivery;
  const facts: readonly Field[] = [
    [words.labels.recipient, delivery.party.name],
    [words.labels.when, localTime(delivery.at)],
    [labels.day, delivery.localDate],
    [labels.outcome, joined(outcomes[delivery.outcome], detailsOf(delivery, page))],
    [labels.messageId, delivery.messageId],
    [words.labels.subject, told?.subject ?? null],
  ];
  const lines = told?.text.split('\n').map(plain).join('\n') ?? '';
  return paragraphs(
    fields(facts, screen.width),
    lines.trim(),
    screen.aside(hanging('', proofOf(delivery, page), screen.width)),
  );
};

const notToldOf = (notTold: NotTold, { words, screen }: Page): string => {
  const { labels } = words.deliveries;
  const all = [
    ...notTold.followUps.map(({ id, text, due }) => `${shortId(id)} ${due ?? ''} ${text}`.replace('  ', ' ')),
    ...notTold.decisions.map(({ id, text }) => `${shortId(id)} ${labels.question(text)}`),
    ...notTold.protocols.map(
      ({ id, body, commentsUntil }) => `${shortId(id)} ${labels.protocolOf(body, commentsUntil)}`,
    ),
    ...notTold.digestsOf.map(({ name }) => labels.digestOf(name)),
  ];
  return all.map((line) => hanging('  - ', plain(line), screen.width)).join('\n');
};

const unreachedPart = (
  { party, notTold }: Pick<PartyOnHold, 'party' | 'notTold'>,
  facts: readonly Field[],
  page: Page,
): string => {
  const { words, screen } = page;
  const missed = notToldOf(notTold, page);
  return [
    screen.heading(plain(party.name)),
    fields(facts, screen.width, '  '),
    ...(missed === '' ? [] : [`  ${words.deliveries.labels.notTold}:`, missed]),
  ].join('\n');
};

const onHoldText = (one: PartyOnHold, page: Page): string => {
  const { labels, holds } = page.words.deliveries;
  const facts: readonly Field[] = [
    [labels.since, localTime(one.since)],
    [labels.why, joined(holds[one.reason], one.status, one.diagnostic)],
  ];
  return unreachedPart(one, facts, page);
};

const withoutAddressText = (one: PartyWithoutAddress, page: Page): string => {
  const { labels, why } = page.words.deliveries;
  const facts: readonly Field[] = [
    [labels.why, why.noContactPoint],
    [labels.nextReminder, one.nextReminder === null ? null : localTime(one.nextReminder)],
  ];
  return unreachedPart(one, facts, page);
};

/** What the secretariat is to see to. */
export const unreachedText = (
  { contacts, withoutAddress }: Answers['contacts-on-hold'],
  page: Page,
): string => {
  const { said } = page.words.deliveries;
  if (contacts.length === 0 && withoutAddress.length === 0) return said.nobodyOnHold;
  const seeTo = page.screen.aside(hanging('', said.seeTo, page.screen.width));
  return paragraphs(
    ...contacts.map((one) => onHoldText(one, page)),
    ...withoutAddress.map((one) => withoutAddressText(one, page)),
    seeTo,
  );
};
