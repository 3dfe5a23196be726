/** The access token of this tab: gone when the tab is closed, never in the address or in a cookie. */
const KEY = 'tingbok.token';

export function readToken(): string | null {
  return sessionStorage.getItem(KEY);
}

export function keepToken(token: string): void {
  sessionStorage.setItem(KEY, token);
}
