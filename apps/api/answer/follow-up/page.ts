import type { ContactLanguage } from '#contacts';
import type { FollowUpView } from '#projections';
import { fieldHtml, formHtml, type FormSetting, type Tried } from '../form.js';
import { html, type Content, type Html } from '../html.js';
import type { Opened, Reader } from '../opened.js';
import { factsHtml, newLinkForm, notice, type Page } from '../page.js';
import { triedNotice, unsent } from '../tried.js';
import { listed, longDate, momentIn, type Facts } from '../when.js';
import { wordsIn, type Words } from '../words/index.js';
import type { Act } from './acts.js';
import { FIELDS } from './fields.js';
import type { Deed, FollowUpMatter } from './matter.js';

const namesOf = ({ owners }: FollowUpView, role: 'responsible' | 'contributing'): readonly string[] =>
  owners.filter((one) => one.role === role).map(({ name }) => name);

const deadlineOf = ({ deadline: { date, meeting } }: FollowUpView, words: Words): string => {
  const day = date === null ? null : longDate(date, words);
  const at = meeting === null ? null : words.followUp.atMeeting(meeting.title);
  return [day, at].filter((part) => part !== null).join(', ') || words.followUp.noDeadline;
};

const sourceOf = ({ source: { meeting, item } }: FollowUpView, words: Words): string | null =>
  meeting === null ? null : words.minutesOf(meeting.title, longDate(meeting.date, words), item);

const ownersOf = (followUp: FollowUpView, words: Words): string => {
  const names = namesOf(followUp, 'responsible');
  const each = followUp.each ? ` (${words.followUp.each})` : '';
  return names.length === 0 ? words.followUp.nobody : listed(names, words) + each;
};

const factsOf = (followUp: FollowUpView, words: Words): Facts => {
  const { labels, states, asksUntil } = words.followUp;
  const contributing = namesOf(followUp, 'contributing');
  const { open } = followUp.extensions;
  return [
    [labels.source, sourceOf(followUp, words)],
    [labels.deadline, deadlineOf(followUp, words)],
    [labels.condition, followUp.deadline.words],
    [labels.extension, open === null ? null : asksUntil(longDate(open.until, words))],
    [labels.owners, ownersOf(followUp, words)],
    [labels.contributing, contributing.length === 0 ? null : listed(contributing, words)],
    [labels.state, states[followUp.state]],
  ];
};

/** The sentence, and the words of the minutes around it where those are others. */
const sentenceHtml = ({ text, source }: FollowUpView, words: Words): Html =>
  html`<blockquote${source.language === null ? null : html` lang="${source.language}"`}>${words.quote(text)}</blockquote>`;

const formOf = (act: Act, words: Words, { tried, language, suggestions }: FormsSetting): Html => {
  const setting: FormSetting = { form: words.followUp.forms[act], name: act, tried };
  const fields = FIELDS[act].map((field) =>
    fieldHtml(setting, field.name === 'to' ? { ...field, suggestions } : field),
  );
  const form = formHtml(setting, language, { fields });
  const isOpen = tried === null ? act === 'done' : tried.form === act;
  return act === 'accept'
    ? html`<div class="answer"><strong>${setting.form.title}</strong>${form}</div>`
    : html`<details${isOpen ? html` open` : null}><summary>${setting.form.title}</summary>${form}</details>`;
};

interface FormsSetting {
  readonly tried: Tried | null;
  readonly language: ContactLanguage;
  readonly suggestions: readonly string[];
}

/** For the day that was wished for, or to whom it was handed on. */
const detailOf = ({ data }: Deed, { followUp }: FollowUpMatter, words: Words): string => {
  const { until, to } = data ?? {};
  if (typeof until === 'string') return longDate(until, words);
  const hop = followUp.delegations.findLast((one) => one.to.id === to);
  return hop?.to.name ?? followUp.owners.find(({ id }) => id === to)?.name ?? '';
};

const saidIn = ({ data }: Deed): string | null => {
  const { note, reason } = data ?? {};
  return [note, reason].find((one): one is string => typeof one === 'string' && one !== '') ?? null;
};

/** What the link did, and what comes of it. */
const deedHtml = (deed: Deed, matter: FollowUpMatter, { timeZone, language }: Reader): Content => {
  const words = wordsIn[language];
  const did = words.followUp.did[deed.act];
  const said = saidIn(deed);
  return html`<p>${did(momentIn(deed.at, timeZone, words), detailOf(deed, matter, words))}</p>
    ${said === null ? null : html`<p class="said">${words.quote(said)}</p>`}
    <p>${words.followUp.next[deed.act]}</p>`;
};

const whyNot = ({ followUp: { state } }: FollowUpMatter, words: Words): string =>
  state === 'confirmedDone' || state === 'cancelled' ? words.followUp.closed : words.followUp.notYours;

interface ToShow {
  readonly opened: Opened;
  readonly matter: FollowUpMatter;
  readonly reader: Reader;
  readonly tried: Tried | null;
  /** Names to choose from when it is handed on. */
  readonly suggestions: readonly string[];
}

/** The box above everything else: what went wrong, or what was done. */
const noticeOf = ({ matter, reader, tried }: ToShow): Html | null => {
  const words = wordsIn[reader.language];
  const { deed } = matter;
  if (deed !== null) return notice('done', null, deedHtml(deed, matter, reader));
  if (tried === null) return null;
  return triedNotice(tried, words.followUp.forms[tried.form as Act], words);
};

const answersHtml = ({ opened, matter, reader: { language }, tried, suggestions }: ToShow): Content => {
  const words = wordsIn[language];
  const { acts, deed } = matter;
  if (acts.length === 0) return html`<p>${whyNot(matter, words)}</p>`;
  if (deed !== null)
    return html`<p>${words.link.used}</p>
      ${newLinkForm(opened.token, language)}`;
  return html`<h2>${words.followUp.answerHere}</h2>
    ${acts.map((act) => formOf(act, words, { tried, language, suggestions }))}`;
};

/** What was typed and is in no form of the page. */
const leftOver = ({ matter: { acts, deed }, tried, reader }: ToShow): Content =>
  tried === null || (deed === null && acts.some((act) => act === tried.form))
    ? null
    : unsent(tried, wordsIn[reader.language]);

/** What it is about, and how it can be answered; when it was, what was done. */
export const followUpPage = (shown: ToShow): Page => {
  const { opened, matter, reader, tried } = shown;
  const words = wordsIn[reader.language];
  return {
    status: tried?.status ?? 200,
    language: reader.language,
    title: words.followUp.title(opened.party.name),
    ...(tried === null ? {} : { alert: words.notSent }),
    content: html`${noticeOf(shown)}${leftOver(shown)} ${sentenceHtml(matter.followUp, words)}
    ${factsHtml(factsOf(matter.followUp, words))} ${answersHtml(shown)}`,
  };
};
