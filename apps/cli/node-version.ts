/** Temporal and the unflagged parts of the module loader that the program needs came with it. */
const OLDEST = 26;

/** One line for whoever started the program on too old a Node; undefined when it will do. */
export const nodeComplaint = (version: string): string | undefined =>
  Number.parseInt(version, 10) >= OLDEST
    ? undefined
    : `Tingbok trenger Node ${OLDEST} eller nyere (dette er ${version}). Bruk: npm run -s tingbok -- …`;
