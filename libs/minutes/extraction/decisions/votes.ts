const PROPOSAL =
  '(?:innstillingen|innstillinga|innstilling|framlegg|forslag|tilrådingen|tilrådinga|tilråding|forslaget|framlegget|\\p{L}{2,20}forslaget)';
const BARE_VOTE = new RegExp(
  `^(?:(?:\\p{L}{3,40}(?:s| sitt| si) |(?:det )?(?:framlagte|fremlagte|framlagt|fremlagt|framsette|endrede|opprinnelige) )?${PROPOSAL}(?: til (?:vedtak|innstilling|tilråding))?(?: (?:frå|fra|med) (?:[^.,:]|pkt\\.){2,40}?)? (?:(?:ble|blei|vart) )?(?:deretter )?)?(?:enstemmig |samrøystes |einstemmig )?(?:vedtatt|vedteke|vedteken|støttet|bifalt|tiltrådt)(?: av (?:styret|møtet|alle))?(?: (?:med|mot) \\d[^.:]{0,60}| enstemmig| samrøystes)?(?: \\([^()]{0,60}\\))?\\.?$`,
  'iu',
);

const AS_PROPOSED =
  /^(?:enstemmig |samrøystes )?(?:vedtatt |vedteke )?(?:som|i samsvar med|i tråd med|i henhold til|jf\.?) (?:\p{L}{3,40}s )?(?:innstilling|tilråding|forslag|framlegg)\p{L}{0,3}(?: (?:enstemmig )?(?:vedtatt|vedteke))?(?: \([^()]{0,60}\))?\.?$/iu;

/** «Ved alternativ votering mellom … ble rådmannens innstilling vedtatt mot 4 stemmer». */
const BETWEEN =
  /^ved (?:alternativ )?(?:avstemning|avstemming|avrøysting|votering|røysting) mellom .{10,200} (?:ble|blei|vart) .{4,80} (?:vedtatt|vedteke)(?!\p{L})/iu;
/** «Forslaget fra Ola Vik ble satt opp mot innstillingen og vedtatt med 6 mot 3 stemmer». */
const AGAINST =
  /^[^.:]{4,80} (?:ble|blei|vart) (?:satt|sett|stilt|tatt)(?: opp)? (?:mot|i mot|imot) [^.:]{4,100}? og (?:\p{L}{3,12} )?(?:vedtatt|vedteke|forkastet|forkasta|nedstemt)(?!\p{L})/iu;

/** «Innstillingen ble vedtatt med 3 mot 2 stemmer»: that something was carried, without what it was. */
export const isBareVote = (sentence: string): boolean => {
  const words = sentence.replace(/^[–-]\s*/u, '');
  return BARE_VOTE.test(words) || AS_PROPOSED.test(words) || BETWEEN.test(words) || AGAINST.test(words);
};

/** Was a proposal carried that stands elsewhere? Amendments make it another one. */
export const carriesProposal = (sentence: string): boolean =>
  isBareVote(sentence) &&
  !/(?:motforslag|utsettelsesforslag|utsetjingsframlegg|endringsforslag|tilleggsforslag)/iu.test(sentence);
