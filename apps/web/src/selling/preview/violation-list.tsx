import type { RuleViolation } from '@talknshop/contracts';
import { CircleAlert, Info } from 'lucide-react';
import { Button } from '../../ui';

/** What a marketplace minds, what keeps the listing from it first, each with what could be put in its place. */
export function ViolationList({ violations, canFix, onFix }: ViolationListProps) {
  if (violations.length === 0) return null;
  const ordered = violations.toSorted((one, other) => Number(other.is_blocking) - Number(one.is_blocking));
  return (
    <ul className="flex flex-col gap-1.5">
      {ordered.map((violation) => (
        <li key={`${violation.rule} ${violation.field}`} className="flex flex-col items-start gap-1 text-sm">
          <ViolationWords violation={violation} />
          {canFix(violation) && (
            <Button size="small" className="h-auto py-1 text-left" onClick={() => onFix(violation)}>
              Use “{violation.proposal}”
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function ViolationWords({ violation: { is_blocking, message } }: { violation: RuleViolation }) {
  return is_blocking ? (
    <p className="flex gap-1.5 text-bad">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>
        <strong className="font-semibold">Must be put right:</strong> {message}
      </span>
    </p>
  ) : (
    <p className="flex gap-1.5 text-muted">
      <Info aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span>{message}</span>
    </p>
  );
}

interface ViolationListProps {
  violations: readonly RuleViolation[];
  canFix: (violation: RuleViolation) => boolean;
  onFix: (violation: RuleViolation) => void;
}
