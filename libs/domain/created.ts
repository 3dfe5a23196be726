/** What a later event builds on. Null can only mean that the log is damaged, so it throws. */
export const created = <State>(state: State | null, what: string): State => {
  if (state === null) throw new Error(`The ${what} was changed before it was created: the log is damaged`);
  return state;
};
