import { refuse, type Refusal } from '#kernel';
import { AGENDA_ITEM_RULE } from './items/agenda-items.js';
import { BULLET_AGENDA_RULE } from './items/agenda-of-bullets.js';
import { AGENDA_TITLE_RULE } from './items/agenda-titles.js';
import { APPROVAL_RULES } from './follow-ups/approvals.js';
import { DEADLINE_RULES } from './follow-ups/deadlines.js';
import { LIST_DEADLINE_RULE } from './follow-ups/list-deadline.js';
import { ATT_LINES_RULE, ATT_VOTE_RULE } from './decisions/att-clauses.js';
import { BARE_OUTCOME_RULES } from './decisions/bare-outcomes.js';
import { DECISION_RULES } from './decisions/decision-rules.js';
import { AGREEMENT_RULES } from './decisions/decisions.js';
import { COLUMN_RULES } from './follow-ups/follow-up-column.js';
import { TEXT_RULES } from './follow-ups/text-rules.js';
import { HEAD_RULES } from './head/head.js';
import { ITEM_RULES } from './items/item-styles.js';
import { LINK_RULES } from './links.js';
import { NAMES_IN_COLUMN_RULE } from './follow-ups/names-in-column.js';
import { OWNER_RULES, POSSESSOR_RULE, TOGETHER_RULE } from './follow-ups/owners.js';
import { PRESENTER_RULE } from './items/presenters.js';
import { LABEL_RULES } from './follow-ups/responsibility-rules.js';
import { OWNER_BULLET_RULE } from './follow-ups/owner-bullets.js';
import { ENGLISH_OUTCOMES, ENGLISH_REFUSALS } from './decisions/english-decisions.js';
import { KIND_BY_TITLE } from './decisions/kind-by-title.js';
import { MOTION_RULE } from './decisions/motions.js';
import { NEIGHBOUR_KINDS, NEIGHBOUR_OUTCOMES, NEIGHBOUR_REFUSALS } from './decisions/neighbour-decisions.js';
import { PLAIN_DECISIONS, PLAIN_REFUSALS } from './decisions/plain-decisions.js';
import type { IsOn, Rule } from './rule.js';
import { ROW_RULES } from './follow-ups/row-entries.js';
import { SECTION_RULES } from './items/sections.js';
import { CARRIED_RULE } from './items/standings.js';
import { SUB_ITEM_RULE } from './items/sub-items.js';
import { UNNUMBERED_RULE } from './items/unnumbered-items.js';

/** Every rule that finds something in minutes. Each stands in the table of its family; this only gathers them. */
export const RULES: readonly Rule[] = [
  ...HEAD_RULES,
  ...ITEM_RULES,
  SUB_ITEM_RULE,
  UNNUMBERED_RULE,
  AGENDA_TITLE_RULE,
  AGENDA_ITEM_RULE,
  BULLET_AGENDA_RULE,
  PRESENTER_RULE,
  ...SECTION_RULES,
  ...NEIGHBOUR_REFUSALS,
  ...ENGLISH_REFUSALS,
  ...NEIGHBOUR_KINDS,
  ...PLAIN_REFUSALS,
  ...DECISION_RULES,
  ...PLAIN_DECISIONS,
  ...NEIGHBOUR_OUTCOMES,
  ...ENGLISH_OUTCOMES,
  MOTION_RULE,
  ATT_LINES_RULE,
  ATT_VOTE_RULE,
  KIND_BY_TITLE,
  OWNER_BULLET_RULE,
  ...BARE_OUTCOME_RULES,
  ...AGREEMENT_RULES,
  CARRIED_RULE,
  ...LABEL_RULES,
  ...ROW_RULES,
  ...COLUMN_RULES,
  NAMES_IN_COLUMN_RULE,
  ...TEXT_RULES,
  ...OWNER_RULES,
  POSSESSOR_RULE,
  TOGETHER_RULE,
  ...DEADLINE_RULES,
  LIST_DEADLINE_RULE,
  ...APPROVAL_RULES,
  ...LINK_RULES,
];

/** All rules but the named ones; a name that no rule has is refused with the names there are. */
export const allBut = (without: readonly string[]): IsOn | Refusal<'RuleIsUnknown'> => {
  const names = RULES.map(({ name }) => name);
  const unknown = without.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    return refuse('RuleIsUnknown', { unknown: unknown.join(', '), rules: names.join(', ') });
  const off = new Set(without);
  return ({ name }) => !off.has(name);
};
