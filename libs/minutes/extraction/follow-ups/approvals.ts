import { capital } from '../../language/matching.js';
import type { Context } from '../context.js';
import type { Doubt } from '../doubts.js';
import type { Rule } from '../rule.js';

export interface Approval {
  readonly by: string | null;
  readonly doubt: Doubt | null;
  readonly rule: string | null;
}

interface ApprovalRule extends Rule {
  readonly form: RegExp;
  readonly isSure: boolean;
}

const BODY = '(?<body>[\\p{L}][\\p{L}\\d .&-]{1,80}?)';
const END = '(?=\\s+(?:for|til|innen|før|på|i løpet|når|og|med|senest|in|by)(?!\\p{L})|[.,;:)]|$)';
const APPROVAL =
  '(?:godkjenning|godkjennelse|godkjenning|vedtak|godkendelse|godkännande|beslutning|approval)';

export const APPROVAL_RULES: readonly ApprovalRule[] = [
  {
    name: 'approval-sent-to',
    form: new RegExp(`(?:til|till|to)\\s${BODY}\\s(?:for|til|till)\\s${APPROVAL}`, 'iu'),
    isSure: true,
    reason: 'sendes ut til X for godkjenning',
    example: 'KS sender planen til Kulturrådet for godkjenning.',
  },
  {
    name: 'approval-laid-before-for-resolution',
    form: new RegExp(`for\\s${BODY}\\s(?:for|til|till)\\s${APPROVAL}`, 'iu'),
    isSure: true,
    reason: 'legges fram for X til vedtak',
    example: 'KS legger planen fram for Kulturrådet til vedtak.',
  },
  {
    name: 'approval-in-body',
    form: new RegExp(`(?:for|til)\\s${APPROVAL}\\s(?:i|av|hos|av|by)\\s${BODY}${END}`, 'iu'),
    isSure: true,
    reason: 'til godkjenning i X',
    example: 'KS sender planen til godkjenning i Kulturrådet.',
  },
  {
    name: 'approval-by-body',
    form: new RegExp(
      `(?:godkjennes|godkjennast|godkännas|godkendes|vedtas|approved)\\s(?:av|by|i)\\s${BODY}${END}`,
      'iu',
    ),
    isSure: true,
    reason: 'godkjennes av X',
    example: 'KS lager en plan som skal godkjennes av Kulturrådet.',
  },
  {
    name: 'approval-laid-before',
    form: new RegExp(
      `(?:legges|leggjast|leggast|lægges|läggs|laid|fremlegges|framlegges)\\s(?:fram|frem|before)?\\s?(?:for)?\\s?${BODY}${END}`,
      'iu',
    ),
    isSure: false,
    reason: 'to be laid before a body may mean approval or information',
    example: 'KS lager en plan som legges fram for Kulturrådet.',
  },
];

/** Whose approval a follow-up waits for. */
export const approvalIn = (text: string, context: Context): Approval => {
  for (const rule of APPROVAL_RULES) {
    const by = context.isOn(rule) ? bodyIn(text, rule, context) : null;
    if (by !== null) return { by, doubt: rule.isSure ? null : approvalOrInformation(by), rule: rule.name };
  }
  return { by: null, doubt: null, rule: null };
};

const bodyIn = (text: string, { form }: ApprovalRule, context: Context): string | null => {
  const body = form.exec(text.slice(0, 2_000))?.groups?.['body']?.trim();
  return body === undefined ? null : bodyName(body, context);
};

const approvalOrInformation = (subject: string): Doubt => ({
  reason: 'ApprovalOrInformation',
  subject,
  candidates: ['godkjenning', 'orientering'],
});

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
