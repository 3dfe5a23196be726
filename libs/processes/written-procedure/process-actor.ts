/** Who acts when a written procedure goes on by itself. */
export const PROCESS = { kind: 'process', id: 'written-procedure' } as const;
