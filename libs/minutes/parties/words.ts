import { ENGLISH_DEEDS } from '../language/neighbour-deeds.js';

/**
 * Nouns that end the names of organisations and bodies (definite and plural forms included), so that
 * `Havnerådet` can be an owner without being known, and `FK` be told to stand for `fylkeskommunene`.
 */
const HEADS: readonly string[] = [
  'kommune',
  'departement',
  'råd',
  'utvalg',
  'utval',
  'kollegi',
  'selskap',
  'forening',
  'styre',
  'nemnd',
  'direktorat',
  'verk',
  'etat',
  'tilsyn',
  'forvaltning',
  'senter',
  'institutt',
  'gruppe',
  'gruppa',
  'komite',
  'komité',
  'forbund',
  'lag',
  'kontor',
  'administrasjon',
  'sekretariat',
  'apparat',
  'korps',
  'kommitté',
  'utskott',
  'udvalg',
  'bestyrelse',
  'styrelse',
  'lederne',
  'leder',
  'leiar',
  'rådgiver',
  'rådgjevar',
  'koordinator',
  'sekretær',
  'kasserer',
  'kasserar',
  'kassör',
  'rektor',
  'sjef',
  'direktør',
  'ledelse',
  'leiing',
  'teamet',
  'enheten',
  'avdeling',
  'ordfører',
  'ordførar',
  'formand',
  'ordförande',
  'referent',
  ...'forvalter forvaltar forretningsfører forretningsførar formann tillitsvalgt tillitsvald vegvesen veivesen tjeneste teneste politi seksjon redaksjon dirigent instruktør organist konsulent saksbehandler saksbehandlar'.split(
    ' ',
  ),
  'verje',
  'verja',
  'verge',
  'prest',
  'diakon',
  'vaktmester',
  'vaktmeister',
  'revisor',
  'lærer',
  'lærar',
  'inspektør',
  'fylkesmann',
  'statsforvalter',
  'rådmann',
  'verneombud',
  'trener',
  'oppmann',
  'redaktør',
  'skole',
  'skule',
  'barnehage',
  'klubb',
  'ansvarlig',
  'ansvarleg',
  'ordf',
  'förening',
  'kommun',
  'nämnd',
  'grupp',
  'bolag',
  'förbund',
  'förvaltning',
  'stiftelse',
  'sektion',
  'redaktion',
  'ledamot',
  'ledamöter',
  'afdeling',
  'sekreterare',
  'valberedning',
  'redaktör',
  'kansli',
  'föreståndare',
  'styrgrupp',
  'kommittén',
  'tovholder',
  'suppleant',
  'committee',
  'secretary',
  'treasurer',
  'chair',
  'chairman',
  'president',
  'director',
  'manager',
  'officer',
  'editor',
  'clerk',
  'trustees',
  'council',
  'team',
  'staff',
  ...'webmaster board vicar rector warden headteacher caretaker bursar facilitator convener convenor librarian registrar steward commodore'.split(
    ' ',
  ),
  'coordinator',
];
const HEAD = new RegExp(`(${HEADS.join('|')})(?:en|n|et|t|a|ene|ane|er|ar|r|ne|na|um|um?et|an|s)?$`, 'iu');

/** Is this one word the name or title of somebody who can act? */
export const isActingNoun = (word: string): boolean => word.length <= 40 && HEAD.test(word);

/**
 * Does a short code stand for these words? Each word gives its initial, a compound one for each part:
 * fylkes|kommunene → FK. Longer codes may take further letters from the first part (AMU).
 */
export const initialsFit = (code: string, words: string): boolean => {
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => !/^(?:og|for|i|av|alle|det|de|)$/.test(word));
  const initials = parts.flatMap(compoundParts);
  const letters = code.toLowerCase();
  if (initials.length === letters.length) return initials.every((part, index) => part[0] === letters[index]);
  const [first = '', last = ''] = initials;
  const fitsLonger = [first[0], last[0]].join('') === [letters[0], letters[2]].join('');
  return initials.length === 2 && letters.length === 3 && fitsLonger && first.includes(letters[1] ?? ' ', 1);
};

const compoundParts = (word: string): readonly string[] => {
  const head = HEAD.exec(word);
  return head && head.index >= 2 ? [word.slice(0, head.index), word.slice(head.index)] : [word];
};

/** Words for everybody or nobody in particular: who that is, is always a question. */
const COLLECTIVES =
  /^(?:(?:hver|kvar|hver enkelt|kvar einskild) (?:aktør|part|enkelt|tillitsvalgt|tillitsvald|klasse|gruppe|avdeling|leder|leiar|representant|kontaktlærer|kontaktlærar|medlem|styremedlem|deltaker|deltakar|utvalg|utval|patrulje|komite)|alle (?:avd\.?|avdelinger|avdelingar|grupper|klasser|klassar|ledere|leiarar|tillitsvalgte|tillitsvalde|representanter|representantar|utvalg|utval|lag|foreldrekontakter|foreldrekontaktar|klassekontakter|nye ledere)|partene|partane|begge|vi alle|alle(?: (?:i \p{L}{3,20}|parter|partar|medlemmer|medlemmene|deltakere|aktører|styremedlemmer|bestyrelsesmedlemmer))?|medlemmene|medlemene|deltakerne|deltakarane|samtlige|aktørene|aktørane|styremedlemmene|everyone|everybody|all (?:members|trustees|councillors|directors|participants|attendees|editors)|all|alla ledamöter|alla medlemmar|alla|parterna|parterne)(?![\p{L}-])/iu;
/** Pronouns and fillers that stand before a verb and own nothing. */
const NOBODY = new Set(
  (
    'vi me man en ein de dei den det dette denne disse desse han hun ho hon det der her som hvis dersom når viktig ønskelig ' +
    'viktig ingen ingenting noen nokre mange flere fleire saken saka møtet mötet mødet vedtak vi we they it this that there he she you who what which these those some any both no not none motion request decision plan plans proposal need attempt invitation response reminder suggestion offer application permission time opportunity intention aim goal idea option action actions agreement thanks apologies report update updates discussion changes welcome någon några denna detta dessa inget inga vem nästa frågan förslaget punkten ärendet protokollet här där när hur vad innan samt både även dock sedan därefter information diskussion rapport frågor övriga övrigt nogle når herefter derefter derfor punktet sagen emnet næste hvor hvad hvorfor orientering drøftelse i på ved til fra ' +
    'eller helst derudover desuden dessutom således måske kanske kanskje derpå ' +
    'etter før innen under lag følgende følgjande hva hvem nei ja jo ok takk neste ny nye forslag forslaget referat referatet protokoll protokollen også videre deretter frist ansvar'
  ).split(' '),
);

/** Names of Norwegian counties that hold an «og», as printed now and earlier: no list of two. */
const NAME_WITH_AND = /^(?:Møre-? og Romsdal|Troms og Finnmark|Sogn og Fjordane)(?!\p{L})/u;
export const nameWithAnd = (text: string): string | null =>
  NAME_WITH_AND.exec(text.slice(0, 60))?.[0] ?? null;

export const collectiveAt = (text: string): string | null => COLLECTIVES.exec(text.slice(0, 60))?.[0] ?? null;
/** `Continue to test …` names nobody: an English deed at the beginning is an order. */
export const isNobody = (word: string): boolean =>
  NOBODY.has(word.toLowerCase()) || isEnglishDeed(word.toLowerCase());

/** `attend` and `attending`; «Henning» is no deed. */
const isEnglishDeed = (word: string): boolean => {
  const stem = word.replace(/ing$/, '');
  return (
    ENGLISH_DEEDS.has(word) || (stem !== word && (ENGLISH_DEEDS.has(stem) || ENGLISH_DEEDS.has(`${stem}e`)))
  );
};
