/**
 * A business "no", as a value. `rule` is a named sentence that doubles as the error code
 * (`FollowUpIsClosed`); `details` fill the message that the reader sees.
 * Exceptions are kept for broken machinery.
 */
export interface Refusal<Rule extends string = string> {
  readonly refused: Rule;
  readonly details: Readonly<Record<string, string | number>>;
}

export const refuse = <Rule extends string>(
  rule: Rule,
  details: Readonly<Record<string, string | number>> = {},
): Refusal<Rule> => ({ refused: rule, details });

export const isRefusal = (value: unknown): value is Refusal =>
  typeof value === 'object' && value !== null && 'refused' in value;
