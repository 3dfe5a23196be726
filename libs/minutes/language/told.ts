/**
 * Swedish tells in the past tense what a meeting has done: `öppnades`, `lästes upp`, `redogjorde`. Endings that are
 * no present or passive tense in the other Nordic languages.
 */
const SWEDISH_PAST =
  /(?<!\p{L})(?:\p{L}{2,20}(?:ades|ade)|valdes|lästes|upplästes|hölls|lades|gavs|gicks|fördes|togs|utsågs|beslöts|bifölls|avslogs|fastställdes|godkändes|fanns|redogjorde|genomgicks|föredrogs|anmäldes)(?!\p{L})/iu;
const STILL_TO_COME = /(?<!\p{L})(?:ska|skall|måste|bör|kommer att|får i uppdrag)(?!\p{L})/iu;

/** What has been done already, and lays nothing on anybody. */
export const isToldInSwedish = (text: string): boolean =>
  SWEDISH_PAST.test(text) && !STILL_TO_COME.test(text);
