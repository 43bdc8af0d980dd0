/**
 * Reads a sentence out when it changes, once, after what is being read. It has to be in the page before there is anything to
 * say, so it stays mounted. The same sentence again needs another `id`.
 */
export function LiveRegion({ id, message }: { id?: number | string; message: string }) {
  return (
    <div role="status" aria-live="polite" aria-atomic="true" className="sr-only">
      <span key={id}>{message}</span>
    </div>
  );
}
