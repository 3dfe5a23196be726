import type { DecisionType } from '../../reading.js';
import type { FoundDecision } from '../follow-ups/collected.js';
import type { Rule } from '../rule.js';

export const KIND_BY_TITLE: Rule = {
  name: 'decision-kind-by-title',
  reason:
    'below «Val av ordförande» names that the meeting decides on are an election, below «Dagordning» its approval is formal',
  example:
    'Protokoll från styrelsemöte 20 november 2026\n\n1. Val av justerare\nMötet beslutade enhälligt Kari Li.\n\n2. Avslutning\nMötet avslutades.',
  isWhole: true,
};

interface Kind {
  readonly type: DecisionType;
  readonly title: RegExp;
  /** What the decision itself must say. */
  readonly says: RegExp;
}

const KINDS: readonly Kind[] = [
  {
    type: 'election',
    title: /^(?:\p{L}{1,12} )?(?:val|valg|nyval|fyllnadsval|election|appointment)s?(?: av| af| of|$|:)/iu,
    says: /(?<!^)(?<!\. )\p{Lu}\p{Ll}+/u,
  },
  {
    type: 'approval_formal',
    title:
      /(?:^|\s)(?:dagordning|föredragningslista|kallelse|utlysande|utlyst|röstlängd|mötesschema|dagsorden|indkaldelse|agenda)\p{L}{0,4}(?!\p{L})/iu,
    says: /godkän|fastställ|bifall|bifölls|behörig|stadgeenlig|utlyst|godkend|vedtag|approve|adopt|accept|agree/iu,
  },
  {
    type: 'minutes_approved',
    title:
      /(?:föregående|förra|senaste|tidigare|seneste|sidste|previous|last) (?:\p{L}{1,20} ){0,2}\p{L}{0,12}(?:protokoll?|referat|minutes|meeting)\p{L}{0,3}|^minutes(?!\p{L})|^approval of (?:the )?minutes/iu,
    says: /godkän|handlingarna|godkend|approve|adopt|accept|agree|confirm/iu,
  },
];

/** A decision whose words alone say no more than that it is one, takes its kind from the title of its matter. */
export const byTitleOf =
  (title: string) =>
  (decision: FoundDecision): FoundDecision => {
    const kind = KINDS.find((row) => row.title.test(title) && row.says.test(decision.passage.text));
    if (decision.type !== 'decision' || !kind) return decision;
    return { ...decision, type: kind.type, rules: [...decision.rules, KIND_BY_TITLE.name] };
  };
