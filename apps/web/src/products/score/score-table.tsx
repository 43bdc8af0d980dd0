import type { ScoreFactor } from '@talknshop/contracts';
import { scoreParts, type ScorePart } from './score-parts';

/** The parts of a score, which sum to it. */
export function ScoreTable({ factors }: { factors: readonly ScoreFactor[] }) {
  const { total, parts } = scoreParts(factors);
  return (
    <table className="w-full text-sm">
      <caption className="sr-only">Parts of the score, which sum to {total} of 100 points</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Reason</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <PartRow key={part.name} {...part} />
        ))}
      </tbody>
      <tfoot>
        <tr className="border-t border-line font-semibold">
          <th scope="row" className="py-1.5 text-left font-semibold">
            Score, of 100
          </th>
          <td className="text-right tabular-nums">{total}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function PartRow({ label, points, share, sentence }: ScorePart) {
  return (
    <tr className="align-top">
      <th scope="row" className="py-1 pr-2 text-left font-medium">
        {label}
        {share !== undefined && (
          <span aria-hidden="true" className="my-0.5 block h-1 overflow-hidden rounded-full bg-line">
            <span className="block h-full rounded-full bg-accent" style={{ width: `${Math.round(share * 100)}%` }} />
          </span>
        )}
        <span className="block text-xs font-normal text-muted">{sentence}</span>
      </th>
      <td className="py-1 text-right tabular-nums">{points > 0 ? `+${points}` : points}</td>
    </tr>
  );
}
