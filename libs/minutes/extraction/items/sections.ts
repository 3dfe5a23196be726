import type { Context } from '../context.js';
import type { Rule } from '../rule.js';

/** What the lines below a heading or label inside an item are. */
export type Section = 'text' | 'discussion' | 'proposal' | 'decision' | 'tasks' | 'later';

/** What a rule may know of the document. */
type Known = Pick<Context, 'isOn' | 'body'>;

interface SectionRule extends Rule {
  readonly section: Section;
  /** Tried on the words of a label, without number, date, brackets and marks. */
  readonly form: RegExp;
  /** Also, the label begins with the name of the meeting's own body. */
  readonly ofBody?: true;
}

const RESOLVES =
  '(?:enstemmig |samrøystes )?(?:vedtok|vedtar|vedtek|besluttet|beslutter|bestemte|anbefaler|anbefalte|tilrår|tilrådde|(?:går|gikk|gjekk) inn for|(?:innstiller|innstilte) på|konkluderte med|gjorde|fattet|fatta)';
const WHAT = '(?: (?:følgende|følgjande|slikt|dette|sånt))?(?: vedtak)?(?: (?:at|å))?';

/** Asked in this order. */
export const SECTION_RULES: readonly SectionRule[] = [
  {
    name: 'section-discussion',
    section: 'discussion',
    form: /^(?:momenter fra diskusjonen|diskusjon\p{L}{0,3}|drøfting\p{L}{0,3}|ordskifte|debatt|innspill|innspel|kommentar\p{L}{0,3}|spørsmål\p{L}*|merknad\p{L}{0,3}|diskussion|discussion)(?: \p{L}{1,30}){0,2}$/iu,
    reason: 'what was said is not what is to be done, not even with «må» or «bør»',
    example: 'Momenter fra diskusjonen:\n• Ola Vik skal sende brev.',
  },
  {
    name: 'section-own-recommendation',
    section: 'decision',
    form: /^\p{L}{4,40}s (?:innstilling|tilråding|tilrådning|uttalelse|uttale)$/iu,
    ofBody: true,
    reason: 'what the body itself recommends to another one is its outcome',
    example: 'Havnerådets innstilling: Kaia bygges i betong.',
  },
  {
    name: 'section-proposal',
    section: 'proposal',
    form: /^(?:(?:\p{L}{2,40}(?:s| sitt| si) )?(?:nye? )?(?:forslag|innstilling|tilråding|tilrådning|framlegg|indstilling)(?: til (?:vedtak|beslutning|avgjerd|avgjørelse|uttalelse|innstilling|tilråding)(?: (?:fra|frå|av) \p{L}[\p{L} .-]{1,60})?| i møtet?)?|förslag till beslut|alternativ[te]? forslag|yrkanden?|(?:forslag|framlegg) (?:fra|frå) \p{L}[\p{L} .-]{1,60})$/iu,
    reason: 'a proposal is not the outcome',
    example: 'Forslag til vedtak: Kari Li sender brev.',
  },
  {
    name: 'section-proposal-of-member',
    section: 'proposal',
    form: /(?:^|\s)(?:foreslo|foreslår|føreslo|føreslår|(?:fremmet|fremma|fremja|satte fram|satte frem|la fram|la frem) (?:følgende |følgjande )?(?:\p{L}{0,20})(?:forslag|framlegg)(?: til (?:vedtak|tillegg|endring))?|(?:sette|satte) fram (?:slikt |følgjande |følgende )?(?:\p{L}{0,20})(?:forslag|framlegg)(?: til \p{L}{4,20})?)$/iu,
    reason: 'what a member proposed is not the outcome',
    example: 'Ola Vik fremmet følgende forslag:\nKari Li sender brev.',
  },
  {
    name: 'section-decision',
    section: 'decision',
    form: /^(?:\p{L}{2,40}(?:s| sitt| si) )?(?:enstemmige? |einstemmig |samrøystes |endeleg |endelig )?(?:(?:vedtak|vedtaket|beslut|beslutning|beslutninger|beslutningslogg|avgjerd|avgjerder|avgjørelse|konklusjon|resultat|decisions?|resolutions?|outcome|agreements?|agreed|resolved|consensus)(?:(?: i)? sak| i (?:saken|saka|møtet)| i \p{Lu}?\p{L}{3,25}(?: \p{L}{1,25}){0,5})?|vedtatt|vedteke|tilråding til \p{L}{4,25}|innstilling til (?:kommunestyret|fylkestinget|årsmøtet|generalforsamlingen|representantskapet|bystyret|formannskapet))$/iu,
    reason: 'the outcome',
    example: 'Vedtak: Kaia bygges i betong.',
  },
  {
    name: 'section-body-resolves',
    section: 'decision',
    form: new RegExp(
      `^(?:(?:vi|me|styret|møtet|årsmøtet|(?:styrings|leder|leiar|rådmanns)grupp(?:a|en)) ${RESOLVES}|det (?:ble|blei|vart) (?:enstemmig |samrøystes )?(?:vedtatt|vedteke|besluttet|bestemt|gjort|fattet))${WHAT}$`,
      'iu',
    ),
    reason: 'whoever meets resolves, and a colon: what was resolved stands in the list below',
    example: 'Styret anbefaler at:\n1. Kaia bygges i betong.\n2. Brygga rives.',
  },
  {
    name: 'section-own-body-resolves',
    section: 'decision',
    form: new RegExp(`^\\p{L}{4,30} ${RESOLVES}${WHAT}$`, 'iu'),
    ofBody: true,
    reason: 'the body by its name, what it does, and a colon; another body only proposes',
    example: 'Havnerådet anbefaler at:\n1. Kaia bygges i betong.\n2. Brygga rives.',
  },
  {
    name: 'section-tasks',
    section: 'tasks',
    form: /^(?:ap|tiltak|arbeidsoppgaver|oppgaver?|oppgåver?|oppgavefordeling|aksjon|aksjoner|aksjonspunkt\p{L}{0,3}|oppfølging|oppfølgjing|oppfølgingspunkt\p{L}{0,3}|oppfølgingssaker|oppfylgjing|gjøremål|gjeremål|å gjøre|å gjere|(?:hva|kva) (?:skal|må) (?:gjøres|gjerast|vi gjøre|me gjera)|(?:hva|kva) gj(?:ør|er) vi (?:nå|no|videre|vidare)|(?:veien|vegen) (?:videre|vidare)|neste steg|neste skritt|til neste (?:gang|gong|møte)|huskeliste|todo|to do|to-do|next steps|action items?|actions?|(?:summary of |new |open |outstanding )actions?(?: items?| points?)?|actions? (?:points?|list|log|arising|agreed|required|summary)|to-?do list|tasks?|follow[- ]?ups?|att göra|att göra-lista|att-göra-lista|opfølgning|aktioner|åtgärder|åtgärdslista|uppgifter|arbetsuppgifter|aktionspunkter|aktionsliste|opgaver|opgaveliste|næste skridt|nästa steg)$/iu,
    reason: 'a list of tasks',
    example: 'Tiltak:\n• Male hele kaia rød.',
  },
  {
    name: 'section-later',
    section: 'later',
    form: /^(?:andre )?saker (?:til|for) (?:neste|seinare|senere) møte(?:r)?$/iu,
    reason: 'future agenda',
    example: 'Saker til neste møte:\nKari Li sender brev om kaia.',
  },
  {
    name: 'section-account',
    section: 'text',
    form: /^(?:behandling|handsaming|møtebehandling|møtehandsaming|(?:behandling|handsaming) i \p{L}{4,25}(?: \p{L}{1,25}){0,5}|avstemning|avrøysting|røysting|votering|saksopplysning(?:er|ar)?|saksutredning|saksutgreiing|utgreiing|saksframlegg|saksframstilling|saksfremstilling|bakgrunn|vurdering)$/iu,
    reason: 'plain account',
    example: 'Vedtak:\nKaia bygges i betong.\nBehandling:\nKaia har vært gammel i mange år.',
  },
];

export interface OpenedSection {
  readonly section: Section;
  /** Where its text begins in the block; its length when the label stands alone. */
  readonly textAt: number;
  readonly rule: string;
  /** Until when, in the words of a label for tasks: ` til neste møte, 4. mai`. */
  readonly deadline?: string;
}

/** `**3.1 Vedtak (5 mot 3 stemmer) 02.06.2015:**`: number, brackets and date beside the words of a label. */
const LABEL =
  /^[\s*_#>]{0,6}(?!\p{L}{1,12}\([^()]{1,40}\)\s?:)(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?\s{1,3})?(?<words>\p{L}[\p{L} .()/–-]{1,70}?)(?:\s\((?!@)[^()]{1,40}\)|\s#?\d{1,2}|\s\d{1,4}\/\d{2,4}|(?:\s[–-])?\s\d{1,2}\.\d{1,2}\.\d{2,4})?\s{0,2}[*_]{0,4}(?::[\s*_]{0,4}|$)/u;

/** `Forslag fra Kari: Avvist` is what became of it, not the proposal. */
const OUTCOME =
  /^(?:enstemmig |samrøystes )?(?:avvist|avslått|forkastet|forkasta|nedstemt|nedstemd|falt|fall|trukket|trekt|vedtatt|vedteke|godkjent|godkjend|bifalt|innvilget)(?!\p{L})/iu;

/** `FN - vedtak`: the body's name stands before the word. */
const wordsOf = (label: RegExpExecArray): string =>
  (label.groups?.['words'] ?? '')
    .replace(/\s?\([^()]{1,40}\)/g, '')
    .trim()
    .replace(/^(?:\p{Lu}{2,4}|\p{Lu}\p{L}{3,25})\s[–-]\s/u, '');

/** Reads `Vedtak: …`: the section it opens, and where its text begins. */
export const sectionAt = (text: string, known: Known): OpenedSection | null =>
  plainSection(text, known) ?? tasksUntil(text, known);

const plainSection = (text: string, known: Known): OpenedSection | null => {
  const label = LABEL.exec(text.slice(0, 120));
  if (!label || (label[0].length === 120 && text.length > 120)) return null;
  const words = wordsOf(label);
  const opener = SECTION_RULES.find((rule) => known.isOn(rule) && isLabelled(rule, words, known.body));
  if (opener?.section !== 'decision' && OUTCOME.test(text.slice(label[0].length, 200))) return null;
  return opener ? { section: opener.section, textAt: label[0].length, rule: opener.name } : null;
};

/** `Oppgaver til neste møte 4.5:`, `Hva skal gjøres innen fredag?`: words of a label for tasks, and until when. */
const UNTIL =
  /^(?<words>[\s*_#>]{0,6}\p{L}[\p{L} ]{1,40}?)(?<deadline>,?\s(?:til|innen|innan|før)\s[^:?]{3,60}|,?\s(?:\p{L}{3,8}dag\s)?(?:den\s)?\d{1,2}[./][^:?]{0,20}|\s\([^()]{3,40}\))(?:\s?[:?][*_\s]{0,4}|[*_\s]{0,4}$)/u;

const tasksUntil = (text: string, known: Known): OpenedSection | null => {
  const label = UNTIL.exec(text.slice(0, 140));
  const { words = '', deadline = '' } = label?.groups ?? {};
  const bare = words.replace(/^[\s*_#>]+/u, '');
  const rule = SECTION_RULES.find(({ section, form }) => section === 'tasks' && form.test(bare));
  return label && rule && known.isOn(rule)
    ? { section: 'tasks', textAt: label[0].length, rule: rule.name, deadline }
    : null;
};

const isLabelled = ({ form, ofBody }: SectionRule, words: string, body: string | null): boolean =>
  form.test(words) && (!ofBody || isOwn(words, body));

/** `Formannskapets` is of `Formannskapet`, and of `Tresund formannskap`. */
const isOwn = (words: string, body: string | null): boolean => {
  const owner = (words.split(' ', 1)[0] ?? '').toLowerCase().replace(/s$/, '');
  const bodyWords = (body ?? '').toLowerCase().split(/[\s-]+/);
  return bodyWords.some((word) => word.length > 3 && (word === owner || `${word}et` === owner));
};
