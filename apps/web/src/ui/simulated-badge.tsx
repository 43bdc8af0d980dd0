import { Badge } from './badge';

/** What is simulated says so wherever it is shown. */
export function SimulatedBadge({ className }: { className?: string }) {
  return (
    <Badge tone="warn" className={className}>
      Simulated
    </Badge>
  );
}
