import type { Tingbok } from '#application';
import type { ContactLanguage } from '#contacts';
import { protocolCommands } from '#domain';
import { deterministicId, isRefusal, refuse } from '#kernel';
import { holderOf, type Answered, type Answering, type ReadIn } from '../answered.js';
import { valuesIn, type Tried } from '../form.js';
import { readerOf, type Opened } from '../opened.js';
import type { Page } from '../page.js';
import { refusedForm, wrongForm } from '../tried.js';
import type { FieldFault } from '../words/index.js';
import { COMMENT, FIELDS } from './form.js';
import { protocolMatter, type ProtocolMatter } from './matter.js';
import { protocolPage } from './page.js';

const showMatter = (
  opened: Opened,
  matter: ProtocolMatter,
  { language, tried = null }: ReadIn & { readonly tried?: Tried | null },
): Page => protocolPage({ opened, matter, tried, reader: readerOf(language, opened, matter.body) });

/** Changes nothing: mail scanners follow links. */
export const showProtocol = async (tingbok: Tingbok, opened: Opened, readIn: ReadIn): Promise<Page> =>
  showMatter(opened, await protocolMatter(tingbok, opened), readIn);

type Sent = Pick<Tried, 'form' | 'values'>;

/** What the command calls a field, as the form does. */
const FIELD_OF: Readonly<Record<string, string>> = { text: 'comment', passage: 'passage', by: 'by' };

const faultOf = (value: string): FieldFault => (value === '' ? 'missing' : 'tooLong');

/** What is wrong with the fields; what nobody types came here damaged. */
const triedIn = (
  sent: Sent,
  issues: readonly { readonly path: readonly PropertyKey[] }[],
  language: ContactLanguage,
): Tried => {
  const fields = [...new Set(issues.map(({ path: [field] }) => FIELD_OF[String(field)]))];
  const faults = fields.flatMap((field) =>
    field === undefined ? [] : [[field, faultOf(sent.values[field] ?? '')] as const],
  );
  return faults.length < fields.length
    ? refusedForm(sent, refuse('InputIsWrong', { line: '' }), { language, field: undefined })
    : wrongForm(sent, Object.fromEntries(faults), language);
};

const read = ({ values }: Sent, { link }: Opened, { today }: ProtocolMatter) =>
  protocolCommands.CommentOnProtocol.safeParse({
    ...{ partyId: link.claim.partyId, by: values['by'], text: values['comment'], on: today },
    passage: values['passage'] || null,
  });

/** The same form, sent again, is the same command. */
const commandIdOf = ({ token }: Opened, { values }: Sent): string =>
  deterministicId('comment by link', token, ...FIELDS.map(({ name }) => values[name] ?? ''));

/**
 * This link is not used up: whoever reads a protocol finds one thing, and the next day another, and several in
 * the same house share the mail. Nothing is taken back by it, and the last day ends it.
 */
export const commentOnProtocol = async (answering: Answering, form: URLSearchParams): Promise<Answered> => {
  const { tingbok, opened, language } = answering;
  const { subjectId: id, partyId } = opened.link.claim;
  const matter = await protocolMatter(tingbok, opened);
  const reader = readerOf(language, opened, matter.body);
  const sent: Sent = { form: COMMENT, values: valuesIn(form, FIELDS) };
  const { data, error } = read(sent, opened, matter);
  if (error !== undefined) {
    return showMatter(opened, matter, { language, tried: triedIn(sent, error.issues, reader.language) });
  }
  const command = { type: 'CommentOnProtocol', data };
  const about = { commandId: commandIdOf(opened, sent), actor: holderOf(partyId) };
  const told = await tingbok.commands.execute({ id, command, ...about });
  if (isRefusal(told)) {
    const tried = refusedForm(sent, told, { language: reader.language, field: undefined });
    return showMatter(opened, await protocolMatter(tingbok, opened), { language, tried });
  }
  await tingbok.projections.waitFor(told.position, PATIENCE);
  return 'done';
};

/** Longest wait for the read models, in milliseconds: the page is to show what was said. */
const PATIENCE = 5_000;
