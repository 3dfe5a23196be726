const DETAILED = /(?<![\d.])([245]\.\d{1,3}\.\d{1,3})(?!\.?\d)/;
/** An SMTP answer at the beginning of what was said: `smtp; 550 …`, `550-…`. */
const ANSWER = /^\s*(?:[\w-]+;)?\s*([245])\d\d(?!\d)/;

const GENERAL = /^[245]\.0\.0$/;

const saidIn = (text: string): string | null => DETAILED.exec(text)?.[1] ?? null;

const classOf = (answer: string): string | null => {
  const first = ANSWER.exec(answer)?.[1];
  return first === undefined ? null : `${first}.0.0`;
};

/**
 * The status (RFC 3463) that a report gives, or that the server's own words give where the report is silent or
 * says only what everything says: Exim writes 5.0.0 whatever it was.
 */
export const statusFrom = (status: string, diagnostic: string): string | null => {
  const given = saidIn(status);
  if (given !== null && !GENERAL.test(given)) return given;
  const said = saidIn(diagnostic);
  if (given === null) return said ?? classOf(diagnostic);
  return said !== null && said[0] === given[0] ? said : given;
};
