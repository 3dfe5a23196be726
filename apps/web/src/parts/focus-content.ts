/**
 * Moves the focus to the content of the page, or to the heading of the dialog that covers it. For buttons
 * that disappear when they are pressed: the focus would otherwise fall back to the top of the document.
 */
export function focusContent(): void {
  const content = document.getElementById('content');
  const covering = document.querySelector<HTMLElement>('dialog[open] > [tabindex="-1"]');
  (covering ?? content)?.focus();
}

/** Moves the focus to the page's main heading. */
export function focusHeading(): void {
  document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus();
}
