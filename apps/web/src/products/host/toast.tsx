import { type Announcer, useAnnouncement } from './announcer';

/** What has just been done, shown for some seconds and read out once. It is in the page before there is anything to say. */
export function Toast({ announcer }: { announcer: Announcer }) {
  const { id, sentence } = useAnnouncement(announcer);
  return (
    <div
      role="status"
      aria-live="polite"
      aria-atomic="true"
      className="pointer-events-none fixed inset-x-4 top-2 z-60 flex justify-center"
    >
      {sentence !== '' && (
        <p
          key={id}
          className="max-w-md animate-brief overflow-hidden rounded-xl bg-ink px-4 py-2.5 text-center text-sm text-surface shadow-lg"
        >
          {sentence}
        </p>
      )}
    </div>
  );
}
