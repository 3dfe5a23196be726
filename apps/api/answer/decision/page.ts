import type { Tried } from '../form.js';
import { html, type Content, type Html } from '../html.js';
import type { Opened, Reader } from '../opened.js';
import { factsHtml, notice, type Page } from '../page.js';
import { triedNotice, unsent } from '../tried.js';
import { listed, longDate, momentIn, untilIn } from '../when.js';
import { wordsIn, type Words } from '../words/index.js';
import { answerForm, RESPOND } from './form.js';
import type { DecisionMatter } from './matter.js';

const silenceIn = ({ decision: { circulation } }: DecisionMatter, words: Words): string | null => {
  if (circulation === null) return null;
  const { rule, quorum, parties } = circulation;
  return rule === 'silenceIsConsent' ? words.decision.consent : words.decision.silent(quorum, parties.length);
};

const carriedIn = ({ followUps }: DecisionMatter, words: Words): Html | null =>
  followUps.length === 0
    ? null
    : html`<ul>
        ${followUps.map(
          ({ text, owners }) =>
            html`<li>${text}${owners.length === 0 ? null : ` (${listed(owners, words)})`}</li>`,
        )}
      </ul>`;

const factsOf = (matter: DecisionMatter, words: Words): readonly (readonly [string, Content])[] => {
  const { labels, hashHint } = words.decision;
  const { decision, askedBy } = matter;
  const { circulation, textHash, body } = decision;
  return [
    [labels.body, body.name],
    [labels.until, circulation === null ? null : untilIn(circulation.until, words)],
    [
      labels.askedBy,
      askedBy === null ? null : words.minutesOf(askedBy.title, longDate(askedBy.date, words), askedBy.item),
    ],
    [labels.silence, silenceIn(matter, words)],
    [labels.followUps, carriedIn(matter, words)],
    [
      labels.hash,
      html`<code>${textHash}</code>
        <p class="hint">${hashHint}</p>`,
    ],
  ];
};

const answerHtml = ({ answer }: DecisionMatter, { timeZone, language }: Reader): Html | null => {
  if (answer === undefined || answer.answer === null) return null;
  const words = wordsIn[language];
  const { yours, answers, yourReason } = words.decision;
  const when = momentIn(Temporal.Instant.from(answer.at ?? ''), timeZone, words);
  const { reason } = answer;
  return html`<p>${yours(answers[answer.answer], answer.by ?? answer.name, when)}</p>
    ${reason === null ? null : html`<p class="said">${yourReason}: ${reason}</p>`}`;
};

/** Why no answer can be given. */
const standsHtml = ({ decision, answer, isOpen }: DecisionMatter, words: Words): string | null => {
  const { stage, withdrawnBecause, circulation } = decision;
  if (isOpen) return null;
  if (stage === 'withdrawn' && withdrawnBecause !== null)
    return words.decision.withdrawnBecause(withdrawnBecause);
  if (stage !== 'circulated') return words.decision.stages[stage];
  return answer === undefined || circulation === null ? words.decision.notAsked : words.decision.timeIsUp;
};

const hasAnsweredBefore = ({ decision: { amended }, answer }: DecisionMatter): boolean =>
  answer !== undefined && answer.answer === null && (amended?.answerAnew.includes(answer.id) ?? false);

interface ToShow {
  readonly opened: Opened;
  readonly matter: DecisionMatter;
  readonly reader: Reader;
  readonly tried: Tried | null;
}

const noticesOf = ({ matter, reader, tried }: ToShow): readonly Content[] => {
  const words = wordsIn[reader.language];
  const stands = standsHtml(matter, words);
  const given = answerHtml(matter, reader);
  const said = [
    ...(stands === null ? [] : [html`<p>${stands}</p>`]),
    ...(given === null ? [] : [given]),
    ...(hasAnsweredBefore(matter) ? [html`<p>${words.decision.amended}</p>`] : []),
  ];
  return [
    tried === null ? null : triedNotice(tried, words.decision.form, words),
    said.length === 0 ? null : notice(given === null ? 'told' : 'done', null, said),
  ];
};

const formIn = ({ matter, reader: { language }, tried }: ToShow): Content => {
  const words = wordsIn[language];
  if (!matter.isOpen) return tried === null ? null : unsent(tried, words);
  const heading = matter.answer?.answer ? words.decision.change : words.decision.form.title;
  const setting = { form: words.decision.form, name: RESPOND, tried };
  return html`<h2>${heading}</h2>
    ${answerForm(setting, matter, { words, language })}`;
};

/** What is proposed, what the party has answered, and the form while there is time. */
export const decisionPage = (shown: ToShow): Page => {
  const { opened, matter, reader, tried } = shown;
  const words = wordsIn[reader.language];
  return {
    status: tried?.status ?? 200,
    language: reader.language,
    title: words.decision.title(opened.party.name),
    ...(tried === null ? {} : { alert: words.notSent }),
    content: html`${noticesOf(shown)}
      <blockquote>${words.quote(matter.decision.text)}</blockquote>
      ${factsHtml(factsOf(matter, words))} ${formIn(shown)}`,
  };
};
