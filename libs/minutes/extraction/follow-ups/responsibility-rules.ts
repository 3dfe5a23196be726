import type { Rule } from '../rule.js';

/** `Ansvar: X`, `ansvar X`, `(ansvar X)`, `Ansvarlig: X og Y`, also in the other languages. */
export const LABEL =
  /(?<![\p{L}-])\(?(?:hoved|hovud|saks|tiltaks|oppfølgings|oppfølgjings)?(?:ansvar|ansv\.?|ansvarlige?|ansvarleg|utføres av|utførast av|(?<!\p{Ll}t\s)ansvarig|ansvarshavende|ansvarlege|responsible|action on|(?<![([]\s?)(?:owners?|assignee|assigned to|action by|lead|tovholdere?|actions?)(?=[*_]{0,2}\s?:)|(?<=^|[.!?)]\s)actions?(?=\s\p{L}))(?:\s(?:kontakt|person))?[*_]{0,2}\s?:?[*_]{0,2}\s+/giu;
export const OPENS: Rule = {
  name: 'label-opens-task',
  reason: 'at the beginning, «Ansvar:» opens the clause behind it',
  example: 'Ansvar: Kari svarer naboen.',
};
export const CLOSES: Rule = {
  name: 'label-closes-task',
  reason: '«Ansvar:» names the owner of what stands before it',
  example: 'Bestille lift. Ansvar: Ola',
};
export const BELOW: Rule = {
  name: 'label-below-task',
  reason: '«Ansvar:» on a line of its own names the owner of the paragraph above',
  example: 'Bestille lift til kaia\nAnsvar: Ola',
};
export const ROW: Rule = {
  name: 'row-ends-with-owner',
  reason: 'where columns were flattened, a row ends with its deadline and owner',
  example:
    'Referat fra møte i Havnerådet 20. november 2026\n\nInnhold Tidsfrist Ansvar\n\n1. Kai\nMale hele kaia rød 01.12.2026 Kari Li\n\n2. Eventuelt\nIngen saker.',
  isWhole: true,
};
export const BESIDES: Rule = {
  name: 'part-besides-owner',
  reason: '«A henter inn tilbud. Ansvar: B»: A has a part in it, B answers for it',
  example: 'Ola Vik henter inn tilbud. Ansvar: Kari Li',
};
export const LABEL_RULES: readonly Rule[] = [OPENS, CLOSES, BELOW, ROW, BESIDES];
