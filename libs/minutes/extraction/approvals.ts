import { capital } from '../language/matching.js';
import type { Context } from './context.js';
import type { Doubt } from './doubts.js';

export interface Approval {
  readonly by: string | null;
  readonly doubt: Doubt | null;
}

interface ApprovalRow {
  readonly form: RegExp;
  readonly isSure: boolean;
  readonly reason: string;
}

const BODY = '(?<body>[\\p{L}][\\p{L}\\d .&-]{1,80}?)';
const END = '(?=\\s+(?:for|til|innen|før|på|i løpet|når|og|med|senest|in|by)(?!\\p{L})|[.,;:)]|$)';
const APPROVAL =
  '(?:godkjenning|godkjennelse|godkjenning|vedtak|godkendelse|godkännande|beslutning|approval)';

const ROWS: readonly ApprovalRow[] = [
  {
    form: new RegExp(`(?:til|till|to)\\s${BODY}\\s(?:for|til|till)\\s${APPROVAL}`, 'iu'),
    isSure: true,
    reason: 'sendes ut til X for godkjenning',
  },
  {
    form: new RegExp(`for\\s${BODY}\\s(?:for|til|till)\\s${APPROVAL}`, 'iu'),
    isSure: true,
    reason: 'legges fram for X til vedtak',
  },
  {
    form: new RegExp(`(?:for|til)\\s${APPROVAL}\\s(?:i|av|hos|av|by)\\s${BODY}${END}`, 'iu'),
    isSure: true,
    reason: 'til godkjenning i X',
  },
  {
    form: new RegExp(
      `(?:godkjennes|godkjennast|godkännas|godkendes|vedtas|approved)\\s(?:av|by|i)\\s${BODY}${END}`,
      'iu',
    ),
    isSure: true,
    reason: 'godkjennes av X',
  },
  {
    form: new RegExp(
      `(?:legges|leggjast|leggast|lægges|läggs|laid|fremlegges|framlegges)\\s(?:fram|frem|before)?\\s?(?:for)?\\s?${BODY}${END}`,
      'iu',
    ),
    isSure: false,
    reason: 'to be laid before a body may mean approval or information',
  },
];

/** Whose approval a follow-up waits for. */
export const approvalIn = (text: string, context: Context): Approval => {
  for (const row of ROWS) {
    const body = row.form.exec(text.slice(0, 2_000))?.groups?.['body']?.trim();
    const name = body === undefined ? null : bodyName(body, context);
    if (name === null) continue;
    const doubt: Doubt = {
      reason: 'ApprovalOrInformation',
      subject: name,
      candidates: ['godkjenning', 'orientering'],
    };
    return { by: name, doubt: row.isSure ? null : doubt };
  }
  return { by: null, doubt: null };
};

/** A known party anywhere in the words (the last one), else the words when they name a body. */
const bodyName = (captured: string, context: Context): string | null => {
  const words = captured.split(/\s(?:til|for|till|to)\s/u).at(-1) ?? captured;
  const known = context.book.mentionsIn(words).at(-1);
  if (known) return known.party.name;
  const looksLikeBody =
    /^\p{Lu}/u.test(words) ||
    /(?:styret?|utvalget?|utvalet|rådet|møtet|gruppen|gruppa|komiteen|nemnda|kollegiet)$/iu.test(words);
  return looksLikeBody && words.split(' ').length <= 6 ? capital(words) : null;
};
