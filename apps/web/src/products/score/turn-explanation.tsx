import type { ProductExplanation } from '@talknshop/contracts';
import { ScoreTable } from './score-table';

/** Why a product stands where it stands, where a message asked that: what its score is made of. The answer in words is the reply. */
export function TurnExplanation({ explanation: { title, factors } }: { explanation: ProductExplanation }) {
  if (factors.length === 0) return null;
  return (
    <div
      role="group"
      aria-label={`The score of ${title}`}
      className="max-w-md rounded-xl border border-line bg-raised p-3 wrap-anywhere"
    >
      <p className="pb-2 text-sm font-medium">{title}</p>
      <ScoreTable factors={factors} />
    </div>
  );
}
