import type { Tingbok } from '#application';
import { isRefusal, type Refusal } from '#kernel';
import { holderOf, type Answered, type Answering } from '../answered.js';
import { valuesIn } from '../form.js';
import { readerOf, type Opened } from '../opened.js';
import { refusedForm, wrongForm } from '../tried.js';
import type { FieldFault } from '../words/index.js';
import { COMMAND_OF, isAct, type Act } from './acts.js';
import { FIELDS, readFields, type Faults } from './fields.js';
import { commandIdOf, followUpMatter, isSameDeed, partyCalled, type FollowUpMatter } from './matter.js';
import { showMatter } from './show.js';

type Data = Readonly<Record<string, unknown>>;

/** One of the forms, as it was filled in. */
interface Sent {
  readonly act: Act;
  readonly values: Readonly<Record<string, string>>;
}

/** The party that it is handed on to, by its name. */
const chosen = async (
  tingbok: Tingbok,
  { act, values }: Sent,
): Promise<{ readonly to?: string } | FieldFault> => {
  const name = values['to'] ?? '';
  if (act !== 'handOn' || name === '') return {};
  const party = await partyCalled(tingbok, name);
  return typeof party === 'string' ? party : { to: party.id };
};

/** What the command is told, or what is wrong with the fields. */
const checked = async (
  tingbok: Tingbok,
  sent: Sent,
  { today, by }: { readonly today: Temporal.PlainDate; readonly by: string },
): Promise<{ readonly data: Data } | { readonly faults: Faults }> => {
  const to = await chosen(tingbok, sent);
  if (typeof to === 'string') return { faults: { to } };
  const read = readFields(sent.act, sent.values, { by, ...to });
  if ('faults' in read || sent.act !== 'extension') return read;
  return String(read.data['until']) > today.toString() ? read : { faults: { until: 'notAhead' } };
};

/** The field that a refusal is about. */
const FIELD_OF: Readonly<Record<string, string>> = {
  ExtensionIsNotLater: 'until',
  OwnerIsInTheChain: 'to',
  PartyIsAnOwner: 'to',
};

/** One command for each link, whatever was pressed how often: the log keeps it to that. */
const tell = (tingbok: Tingbok, { token, link }: Opened, { act }: Sent, data: Data) =>
  tingbok.commands.execute({
    id: link.claim.subjectId,
    command: { type: COMMAND_OF[act], data },
    commandId: commandIdOf(token),
    actor: holderOf(link.claim.partyId),
  });

const again = async (
  { tingbok, opened, language }: Answering,
  sent: Sent,
  matter: FollowUpMatter,
  what: { readonly faults: Faults } | { readonly refusal: Refusal } | 'otherwise',
): Promise<Answered> => {
  const reader = readerOf(language, opened, matter.body);
  const form = { form: sent.act, values: sent.values };
  const tried =
    what === 'otherwise'
      ? { ...form, faults: {}, said: null, status: 409 as const }
      : 'faults' in what
        ? wrongForm(form, what.faults, reader.language)
        : refusedForm(form, what.refusal, {
            language: reader.language,
            field: FIELD_OF[what.refusal.refused],
          });
  return showMatter(tingbok, opened, matter, { language, tried });
};

/** Done when the link did just this; where it had done something else, what was typed now is shown again. */
const settled = async (answering: Answering, sent: Sent, data: Data): Promise<Answered> => {
  const { tingbok, opened } = answering;
  const matter = await followUpMatter(tingbok, opened);
  const { deed } = matter;
  if (deed === null || isSameDeed(deed, { act: sent.act, data })) return 'done';
  return again(answering, sent, matter, 'otherwise');
};

/** Acts once for each link; what could not be done is told on the page, with all that was typed. */
export const answerFollowUp = async (answering: Answering, form: URLSearchParams): Promise<Answered> => {
  const { tingbok, opened } = answering;
  const act = form.get('act') ?? '';
  const matter = await followUpMatter(tingbok, opened);
  if (!isAct(act)) return showMatter(tingbok, opened, matter, answering);
  const sent = { act, values: valuesIn(form, FIELDS[act]) };
  const { partyId: by } = opened.link.claim;
  const read = await checked(tingbok, sent, { today: matter.today, by });
  if ('faults' in read) return again(answering, sent, matter, read);
  if (matter.deed !== null) return settled(answering, sent, read.data);
  const told = await tell(tingbok, opened, sent, read.data);
  if (isRefusal(told))
    return again(answering, sent, await followUpMatter(tingbok, opened), { refusal: told });
  await tingbok.links.useUp(opened.token, act);
  await tingbok.projections.waitFor(told.position, PATIENCE);
  return settled(answering, sent, read.data);
};

/** Longest wait for the read models, in milliseconds: the page is to show what was said. */
const PATIENCE = 5_000;
