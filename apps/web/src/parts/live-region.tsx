/** Tells a screen reader, without moving anything, what changed on the page. Empty text says nothing. */
export function LiveRegion({ children }: { children: string }) {
  return (
    <p className="ds-sr-only" role="status">
      {children}
    </p>
  );
}
