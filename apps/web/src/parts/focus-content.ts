/**
 * Moves the focus to the content of the page. For buttons that disappear when they are pressed: the focus
 * would otherwise fall back to the top of the document.
 */
export function focusContent(): void {
  document.getElementById('content')?.focus();
}
