import type { ProtocolAnswer } from '#application';
import type { MeetingView, ProtocolView } from '#projections';
import { fields } from './fields.js';
import { paragraphs, section, type Page } from './page.js';
import { plain } from './plain.js';
import { shortId } from './short-id.js';
import { table } from './table.js';
import { hanging } from './wrap.js';

const nameOf = (meetings: readonly MeetingView[], id: string | null | undefined): string | null => {
  const found = meetings.find((one) => one.id === id);
  return found === undefined ? null : `${found.title}, ${found.date}`;
};

const approvalOf = (
  { approved, errata = [] }: ProtocolView,
  meetings: readonly MeetingView[],
  { protocols: { labels } }: Page['words'],
): string => {
  if (approved === null) return labels.notYet;
  const at = nameOf(meetings, approved.atMeetingId) ?? approved.atMeetingId;
  return errata.length === 0 ? at : `${at} (${labels.withErrata(errata.length)})`;
};

const row = (one: ProtocolView, meetings: readonly MeetingView[], { words }: Page): readonly string[] => {
  const own = nameOf(meetings, one.meetingId) ?? one.external?.date ?? words.labels.nobody;
  return [shortId(one.id), plain(own), plain(approvalOf(one, meetings, words))];
};

/** Protocols, one a row. */
export const protocolTable = (
  protocols: readonly ProtocolView[],
  meetings: readonly MeetingView[],
  page: Page,
): string => {
  const { words, screen } = page;
  if (protocols.length === 0) return words.protocols.said.none;
  return table({
    columns: [
      { title: words.labels.id },
      { title: words.protocols.labels.meeting, atMost: 34 },
      { title: words.protocols.labels.approved },
    ],
    rows: protocols.map((one) => row(one, meetings, page)),
    width: screen.width,
    emphasize: (titles) => screen.aside(titles),
  });
};

const headOf = (protocol: ProtocolAnswer, { words, screen }: Page): string => {
  const { labels } = words.protocols;
  const { meeting, approvedAt, circulated, approved } = protocol;
  const to = circulated?.to.map(({ name }) => name).join(', ') ?? '';
  return fields(
    [
      [labels.meeting, meeting === null ? null : `${meeting.title}, ${meeting.date}`],
      [labels.circulated, circulated === null ? null : labels.until(to, circulated.commentsUntil)],
      [labels.approved, approved === null ? labels.notYet : (approvedAt?.title ?? approved.atMeetingId)],
    ],
    screen.width,
  );
};

/** A protocol with its text as it was written, and all that stands beside it. */
export const protocolText = (protocol: ProtocolAnswer, page: Page): string => {
  const { labels } = page.words.protocols;
  const line = (text: string): string => hanging('- ', plain(text), page.screen.width);
  const { text, approved, comments, errata } = protocol;
  return paragraphs(
    headOf(protocol, page),
    section(labels.changes, (approved?.changes ?? []).map(line), page),
    section(
      labels.errata,
      errata.map(({ passage, shouldSay, reason }) => line(labels.erratum(passage, shouldSay, reason))),
      page,
    ),
    section(
      labels.comments,
      comments.map(({ party, by, text: said, passage }) =>
        line(labels.comment(party.name, by, `${passage === null ? '' : labels.on(passage)}${said}`)),
      ),
      page,
    ),
    text === null ? labels.elsewhere : plainLines(text),
  );
};

const plainLines = (text: string): string => text.trimEnd().split(/\r?\n/).map(plain).join('\n');
