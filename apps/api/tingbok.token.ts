/** Under which Nest hands out the opened program. */
export const TINGBOK = Symbol('Tingbok');
/** Under which Nest hands out the token that callers must show. */
export const ACCESS_TOKEN = Symbol('access token');
