import { refuse, type Refusal } from '#kernel';
import { AGENDA_ITEM_RULE } from './agenda-items.js';
import { AGENDA_TITLE_RULE } from './agenda-titles.js';
import { APPROVAL_RULES } from './approvals.js';
import { DEADLINE_RULES } from './deadlines.js';
import { ATT_LINES_RULE, ATT_VOTE_RULE } from './att-clauses.js';
import { BARE_OUTCOME_RULES } from './bare-outcomes.js';
import { DECISION_RULES } from './decision-rules.js';
import { AGREEMENT_RULES } from './decisions.js';
import { COLUMN_RULES } from './follow-up-column.js';
import { TEXT_RULES } from './text-rules.js';
import { HEAD_RULES } from './head.js';
import { ITEM_RULES } from './item-styles.js';
import { LINK_RULES } from './links.js';
import { OWNER_RULES, POSSESSOR_RULE, TOGETHER_RULE } from './owners.js';
import { PRESENTER_RULE } from './presenters.js';
import { LABEL_RULES } from './responsibility-rules.js';
import { OWNER_BULLET_RULE } from './owner-bullets.js';
import { KIND_BY_TITLE } from './kind-by-title.js';
import { MOTION_RULE } from './motions.js';
import { NEIGHBOUR_KINDS, NEIGHBOUR_OUTCOMES, NEIGHBOUR_REFUSALS } from './neighbour-decisions.js';
import { PLAIN_DECISIONS, PLAIN_REFUSALS } from './plain-decisions.js';
import type { IsOn, Rule } from './rule.js';
import { ROW_RULES } from './row-entries.js';
import { SECTION_RULES } from './sections.js';
import { CARRIED_RULE } from './standings.js';
import { SUB_ITEM_RULE } from './sub-items.js';

/** Every rule that finds something in minutes. Each stands in the table of its family; this only gathers them. */
export const RULES: readonly Rule[] = [
  ...HEAD_RULES,
  ...ITEM_RULES,
  SUB_ITEM_RULE,
  AGENDA_TITLE_RULE,
  AGENDA_ITEM_RULE,
  PRESENTER_RULE,
  ...SECTION_RULES,
  ...NEIGHBOUR_REFUSALS,
  ...NEIGHBOUR_KINDS,
  ...PLAIN_REFUSALS,
  ...DECISION_RULES,
  ...PLAIN_DECISIONS,
  ...NEIGHBOUR_OUTCOMES,
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
  ...TEXT_RULES,
  ...OWNER_RULES,
  POSSESSOR_RULE,
  TOGETHER_RULE,
  ...DEADLINE_RULES,
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
