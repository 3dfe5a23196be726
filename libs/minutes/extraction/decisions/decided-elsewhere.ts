/** Bodies whose decisions minutes of others tell of. */
const OTHERS =
  '(?:kommunestyret|fylkestinget|stortinget|regjeringen|regjeringa|departementet|fylkesmannen|statsforvalteren|landsmøtet|bystyret|formannskapet|kommunen|fylkeskommunen|fylkesutvalget|fylkesutvalet|forbundet|forbundsstyret|kirkemøtet|kyrkjemøtet|\\p{L}*direktoratet|nav|staten|sparebanken)';
const DECIDES =
  '(?:vedtok|vedtar|bestemte|besluttet|bevilget|bevilga|løyvde|godkjente|godkjende|innvilget|innvilga|avslo|(?:har|hadde) (?:\\p{L}{1,12} )?(?:vedtatt|vedteke|bestemt|besluttet|bevilget|bevilga|løyvd|godkjent|godkjend|innvilget|innvilga|avslått|gitt))';
const DECIDED =
  '(?:vedtatt|vedteke|vedteken|godkjent|godkjend|innvilget|innvilga|bestemt|besluttet|valgt|vald)';
const BY_OTHERS: readonly RegExp[] = [
  new RegExp(`^(?<who>${OTHERS}) ${DECIDES}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${DECIDED} (?:av|i|hos) (?<who>${OTHERS})(?!\\p{L})`, 'iu'),
];

/** Is it somebody else who decided? The meeting's own body is not somebody else. */
export const isDecidedByOthers = (sentence: string, body: string | null): boolean =>
  BY_OTHERS.some((form) => {
    const who = form.exec(sentence)?.groups?.['who']?.toLowerCase();
    return who !== undefined && !(body ?? '').toLowerCase().includes(who.replace(/e[nt]$/, ''));
  });

const MEETING = '(?:\\p{L}{0,15}møte|møtet)';
/** What an earlier meeting decided, and what is only hoped for. */
export const EARLIER_OR_HOPED: readonly RegExp[] = [
  // `Kari Li (Ap) ba om at saken ble utsatt`: one member's wish
  /^(?:\p{Lu}[\p{L}-]+|\p{Lu}\.)(?: \p{Lu}[\p{L}.-]*){1,3}(?: \(\p{L}{1,6}\))? (?:ba|bad|ønsket|ønskte|ynskte|foreslo|føreslo) (?:om )?at /u,
  /^(?:møte|nest|styre)?(?:leder|leiar|ordfører|ordførar|varaordfører|rådmannen|kommunedirektøren) (?:ba om|bad om|ønsket|ynskte|foreslo|føreslo) at /iu,
  new RegExp(
    `(?:^|\\s)(?:på|i) (?:forrige|førre|siste|sist) ${MEETING} (?:ble|blei|vart|vedtok|bestemte|besluttet)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(`^(?:styret|årsmøtet|landsmøtet) i (?:19|20)\\d{2} (?:vedtok|bestemte|valgte)(?!\\p{L})`, 'iu'),
  new RegExp(
    `(?<!\\p{L})(?:${DECIDED}|vedtok|bestemte)(?: (?!som )[^.]{1,40})? (?<!som )(?:i fjor|tidligere i år|tidlegare i år)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})${DECIDED} i (?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:håper|håpar|ønsker at|ynskjer at|viktig at|forutsetter at|føreset at|spent på|venter på at|ventar på at)(?: [^.]{1,60})? (?:blir|vert) (?:\\p{L}{1,15} )?${DECIDED}(?!\\p{L})`,
    'iu',
  ),
];
