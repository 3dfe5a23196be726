import type { Tingbok } from '#application';
import { decisionCommands } from '#domain';
import type { ContactLanguage } from '#contacts';
import { deterministicId, isRefusal, refuse } from '#kernel';
import { holderOf, type Answered, type Answering, type ReadIn } from '../answered.js';
import { valuesIn, type Tried } from '../form.js';
import { readerOf, type Opened } from '../opened.js';
import type { Page } from '../page.js';
import { refusedForm, wrongForm } from '../tried.js';
import type { FieldFault } from '../words/index.js';
import { FIELDS, RESPOND } from './form.js';
import { decisionMatter, type DecisionMatter } from './matter.js';
import { decisionPage } from './page.js';

const CHOSEN = { name: 'answer', kind: 'text', required: true } as const;

const showMatter = (
  opened: Opened,
  matter: DecisionMatter,
  { language, tried = null }: ReadIn & { readonly tried?: Tried | null },
): Page => decisionPage({ opened, matter, tried, reader: readerOf(language, opened, matter.body) });

/** Changes nothing: mail scanners follow links. */
export const showDecision = async (tingbok: Tingbok, opened: Opened, readIn: ReadIn): Promise<Page> =>
  showMatter(opened, await decisionMatter(tingbok, opened), readIn);

const FIELD_OF: Readonly<Record<string, string>> = { ReasonIsMissing: 'reason' };

const FAULT_OF: Readonly<Record<string, FieldFault>> = {
  answer: 'missing',
  reason: 'tooLong',
  by: 'tooLong',
};

/** What is wrong with the fields; what nobody types came here damaged. */
const triedIn = (
  sent: Pick<Tried, 'form' | 'values'>,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  language: ContactLanguage,
): Tried => {
  const fields = [...new Set(issues.map(({ path: [field] }) => String(field)))];
  const faults = fields.flatMap((field) => {
    const fault = FAULT_OF[field];
    return fault === undefined ? [] : [[field, fault] as const];
  });
  return faults.length < fields.length
    ? refusedForm(sent, refuse('InputIsWrong', { line: '' }), { language, field: undefined })
    : wrongForm(sent, Object.fromEntries(faults), language);
};

/**
 * The same form, sent again, is the same command; an answer that is changed and changed back is another,
 * because the reader saw another version in between.
 */
const commandIdOf = ({ token }: Opened, form: URLSearchParams): string => {
  const said = ['version', 'textHash', 'answer', 'reason', 'by'].map((field) => form.get(field) ?? '');
  return deterministicId('answer by link', token, ...said);
};

interface Sent {
  readonly form: string;
  readonly values: Readonly<Record<string, string>>;
  readonly textHash: string;
}

const sentIn = (form: URLSearchParams): Sent => ({
  form: RESPOND,
  values: valuesIn(form, [CHOSEN, ...FIELDS]),
  textHash: form.get('textHash') ?? '',
});

/** Bound to the text that the reader saw; where nobody is named, the party itself answers. */
const read = ({ values, textHash }: Sent, { tingbok, opened: { link, party } }: Answering) =>
  decisionCommands.RespondToDecision.safeParse({
    ...{ partyId: link.claim.partyId, answer: values['answer'], textHash },
    reason: values['reason'] || null,
    by: values['by'] || party.name,
    at: tingbok.clock.now().toString(),
  });

/** May be changed until it closes: this link is not used up. */
export const answerDecision = async (answering: Answering, form: URLSearchParams): Promise<Answered> => {
  const { tingbok, opened, language } = answering;
  const { subjectId: id, partyId } = opened.link.claim;
  const matter = await decisionMatter(tingbok, opened);
  const reader = readerOf(language, opened, matter.body);
  const sent = sentIn(form);
  const { data, error } = read(sent, answering);
  if (error !== undefined) {
    return showMatter(opened, matter, { language, tried: triedIn(sent, error.issues, reader.language) });
  }
  const command = { type: 'RespondToDecision', data };
  const about = { commandId: commandIdOf(opened, form), actor: holderOf(partyId) };
  const told = await tingbok.commands.execute({ id, command, ...about });
  if (isRefusal(told)) {
    const field = FIELD_OF[told.refused];
    const tried = refusedForm(sent, told, { language: reader.language, field });
    return showMatter(opened, await decisionMatter(tingbok, opened), { language, tried });
  }
  await tingbok.projections.waitFor(told.position, PATIENCE);
  return 'done';
};

/** Longest wait for the read models, in milliseconds: the page is to show what was said. */
const PATIENCE = 5_000;
