import type { AskedParty, DecisionView } from '#projections';
import { fields, type Field } from './fields.js';
import { localTime } from './moment.js';
import { paragraphs, section, type Page } from './page.js';
import { plain } from './plain.js';
import { shortId } from './short-id.js';
import { table } from './table.js';
import { hanging } from './wrap.js';

/** Letters of a text's hash that people see: enough to tell two texts apart. */
const HASH = 12;

export const shortHash = (hash: string): string => hash.slice(0, HASH);

/** `2024-06-13T12:00` → `2024-06-13 12:00`. */
export const untilOf = ({ circulation }: DecisionView): string =>
  circulation === null ? '' : circulation.until.replace('T', ' ');

const tallyText = ({ standing }: DecisionView, { words }: Page): string => {
  if (standing === null) return '';
  const { approve, reject, object, silent } = standing.tally;
  return words.decisions.tally(approve, reject + object, silent);
};

/** Decisions, one a row. */
export const decisionTable = (rows: readonly DecisionView[], page: Page): string => {
  const { labels, decisions } = page.words;
  return table({
    columns: [
      { title: labels.id },
      { title: decisions.labels.stage },
      { title: decisions.labels.until },
      { title: decisions.labels.answers, atMost: 24 },
      { title: decisions.labels.decision },
    ],
    rows: rows.map((row) => [
      shortId(row.id),
      decisions.stages[row.stage],
      untilOf(row),
      tallyText(row, page),
      plain(row.text),
    ]),
    width: page.screen.width,
    emphasize: (titles) => page.screen.aside(titles),
  });
};

const askedLine = ({ name, answer, reason, by, at }: AskedParty, { words, screen }: Page): string => {
  const { answers, labels } = words.decisions;
  if (answer === null) return hanging('  ', `${plain(name)}: ${labels.silent}`, screen.width);
  const who = by === null ? '' : `, ${labels.by(plain(by))}`;
  const when = at === null ? '' : `, ${localTime(at)}`;
  const why = reason === null ? '' : `. ${plain(reason)}`;
  return hanging('  ', `${plain(name)}: ${answers[answer]}${who}${when}${why}`, screen.width);
};

const termsOf = (decision: DecisionView, { words }: Page): readonly Field[] => {
  const { labels, rules } = words.decisions;
  const { circulation } = decision;
  return circulation === null
    ? []
    : [
        [labels.until, `${untilOf(decision)} (${circulation.timeZone})`],
        [labels.rule, rules[circulation.rule]],
        [labels.quorum, String(circulation.quorum)],
      ];
};

const factsOf = (decision: DecisionView, page: Page): readonly Field[] => {
  const { labels, stages } = page.words.decisions;
  const { agenda, withdrawnBecause, supersededBy, supersedes } = decision;
  return [
    [page.words.labels.id, decision.id],
    [labels.body, decision.body.name],
    [labels.stage, stages[decision.stage]],
    ...termsOf(decision, page),
    [labels.answers, tallyText(decision, page)],
    [labels.hash, shortHash(decision.textHash)],
    [labels.agenda, agenda === null ? null : shortId(agenda.meetingId)],
    [labels.withdrawn, withdrawnBecause],
    [labels.supersededBy, supersededBy === null ? null : shortId(supersededBy)],
    [labels.supersedes, supersedes.map(shortId).join(', ')],
  ];
};

/** One decision, with everything that is known of it. */
export const decisionText = (decision: DecisionView, page: Page): string => {
  const { labels } = page.words.decisions;
  const { text, followUps, asked, formerTexts } = decision;
  const lines = (all: readonly { readonly text: string }[]): readonly string[] =>
    all.map((one) => hanging('  ', plain(one.text), page.screen.width));
  return paragraphs(
    hanging('', plain(text), page.screen.width),
    fields(factsOf(decision, page), page.screen.width),
    section(
      labels.asked(asked.length),
      asked.map((party) => askedLine(party, page)),
      page,
    ),
    section(labels.followUps(followUps.length), lines(followUps), page),
    section(labels.formerTexts(formerTexts.length), lines(formerTexts), page),
  );
};
