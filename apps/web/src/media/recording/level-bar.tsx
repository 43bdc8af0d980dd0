/** How loud it is. For the eyes only: who speaks hears themselves. */
export function LevelBar({ level }: { level: number }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="h-3 w-full rounded-full bg-sunken"
    >
      <rect width={Math.max(2, level * 100)} height="4" className="fill-accent" />
    </svg>
  );
}
