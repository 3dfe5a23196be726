/** What a column of a table of minutes holds. */
export type ColumnRole =
  'number' | 'matter' | 'followUp' | 'decision' | 'owner' | 'deadline' | 'status' | 'person';

/** Names of the columns of a table with matters on the left and follow-ups on the right. */
const LEFT = 'sak|saker|saksliste|sakliste|saksnr|tema|punkt|ärende|emne|item'.split('|');
const RIGHT = 'oppfølging|oppfølgjing|oppfølgning|tiltak|uppföljning|åtgärd|opfølgning|action|actions'.split(
  '|',
);

/** Is this line or row the head of a table with matters on the left and follow-ups on the right? */
export const isTwoColumnHead = (line: string): boolean => {
  const [left = '', right = '', ...more] = line
    .replace(/<[^<>]{0,200}>/g, ' ')
    .trim()
    .toLowerCase()
    .split(/\s+/);
  return more.length === 0 && LEFT.includes(left) && RIGHT.includes(right);
};

/** Names of columns, each with what it says: words of five languages stand together, since one file may mix them. */
const NAMES: Readonly<Record<ColumnRole, string>> = {
  number:
    'nr|nr.|no|no.|#|pkt|pkt.|saksnr|saknr|sak nr|sak nr.|saks nr|saksnummer|sak-nr|løpenr|löpnr|utvalsaksnr|utvalsaksnr.|utvalssaknr|utvalssaksnr|utvalgsaksnr|utvalgsaksnr.|utvalgssaksnr|utvalgssaksnr.|utvalgs-saksnr|utv.saksnr|nummer|number|id',
  matter: `${LEFT.filter((name) => name !== 'saksnr').join('|')}|sakstittel|tittel|agenda|agendapunkt|dagsorden|beskrivelse|beskriving|innhold|innhald|tekst|omtale|referat|diskusjon|drøfting|notat|notater|orientering|ämne|innehåll|ärenden|dagordning|indhold|beskrivning|topic|subject|matter|notes|minutes|discussion|description|agenda item|agenda items|discussion points|discussion item|key points`,
  followUp: `${RIGHT.join('|')}|aksjon|aksjoner|aksjonar|aksjonspunkt|aksjonsliste|arbeidsoppgave|arbeidsoppgaver|arbeidsoppgåve|arbeidsoppgåver|å gjøre|å gjere|skal gjøres|skal gjerast|videre arbeid|vidare arbeid|oppgave|oppgaver|oppgåve|oppgåver|gjøremål|gjeremål|oppfølgingspunkt|åtgärder|uppgift|uppgifter|opgave|opgaver|handling|hva|kva|vad|hvad|neste steg|action item|action items|task|tasks|todo|to-do|to do|next step|next steps|what|action required|actions required|action needed|action to be taken|actions agreed|follow up|follow-up|aktion|aktioner|aktionspunkt|aktionspunkter|att göra|att-göra|åtgärdspunkt`,
  decision:
    'vedtak|vedtatt|beslutning|beslutninger|beslut|konklusjon|avgjørelse|avgjerd|resultat|utfall|decision|decisions|resolution|outcome|conclusion|konklusion|slutsats|agreed',
  owner:
    'ansvar|ansv|ansv.|ansvarlig|ansvarlige|ansvarleg|ansvarlege|ansvarshavende|saksansvarlig|ansvarig|ansvariga|eier|eigar|sakseier|ägare|ejer|hvem|kven|gjøres av|gjerast av|utføres av|utførast av|tildelt|delegert til|aksjonseier|oppgaveeier|vem|av hvem|owner|owners|responsible|responsibility|assignee|assigned|who|action by|actioned by|actions by|by whom|by who|lead|led by|person responsible|responsible person|action owner|task owner|assigned to|allocated to|initials|whom|tovholder|tovholdere|ansvarlig person|ansvarig person|udføres af|utförs av',
  deadline:
    'frist|frist for|tidsfrist|innen|innan|ferdig innen|ferdig innan|gjennomføres innen|fristdato|tidsplan|forfallsdato|ferdigdato|når|när|hvornår|deadline|due|due date|when|dato|datum|date|by when|target date|completion date|timescale|timeframe|due by|klart senast|senast|slutdatum',
  status: 'status|tilstand|utført|ferdig|gjort|klar|klart|lukket|state|done|progress',
  person:
    'navn|namn|name|deltaker|deltakere|deltakar|deltakarar|deltager|deltagere|deltagare|medlem|medlemmer|medlemer|representant|ledamot|person|participant|attendee|member',
};

const ROLES: ReadonlyMap<string, ColumnRole> = new Map(
  (Object.keys(NAMES) as ColumnRole[]).flatMap((role) => NAMES[role].split('|').map((name) => [name, role])),
);

/** Longer than this is a text and no name. */
const LONGEST_NAME = 40;

/** Columns of an agenda that say when and how long. */
const HOURS =
  /^(?:start|slutt|tid|klokkeslett|kl\.?|fra|til|frå|varighet|varigheit|minutter|minutt|min\.?|begin|end|time|duration)$/iu;

/** Does the column of this name say when a matter of an agenda is taken up, or for how long? */
export const isOfHours = (heading: string): boolean => HOURS.test(heading.replace(/[*_`:]/g, '').trim());

/**
 * What the column of this name holds, as printed (`Ansvar`, `**Frist:**`, `Hvem?`, `Ansvarlig / frist`): of several
 * names the first says it. Null for a name that says nothing about minutes, and for what is no name.
 */
export const columnRole = (heading: string): ColumnRole | null => {
  const name = nameOf(heading);
  if (name === '' || name.length > LONGEST_NAME) return null;
  const whole = ROLES.get(name);
  if (whole) return whole;
  const words = name.split(/[\s/,&+]+/);
  return words.map((word) => ROLES.get(word)).find((role) => role !== undefined) ?? null;
};

/** `Vedtak / tiltak`: one of the names of the column is that of tasks. */
export const namesTasks = (heading: string): boolean =>
  nameOf(heading)
    .split(/[\s/,&+]+/)
    .some((word) => ROLES.get(word) === 'followUp');

const nameOf = (heading: string): string =>
  heading
    .replace(/[*_`]|[:?]\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:?]$/, '')
    .toLowerCase();
