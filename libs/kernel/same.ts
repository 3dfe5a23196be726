import canonicalize from 'canonicalize';

/** Whether two pieces of plain JSON say the same, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => canonicalize(a) === canonicalize(b);
