import type { ScoreFactor } from '@talknshop/contracts';

/** One reason of a score, in points of a hundred. */
export interface ScorePart {
  name: string;
  label: string;
  /** Whole points; negative for what is taken off. */
  points: number;
  /** How much of what this factor could give was given, 0 to 1; absent for what is taken off. */
  share?: number;
  sentence: string;
}

export interface ScoreParts {
  /** Whole points of a hundred: exactly the sum of the parts. */
  total: number;
  parts: ScorePart[];
}

/** A score as whole points, rounded so that the parts shown sum to the total shown. What adds and takes nothing has no part. */
export function scoreParts(factors: readonly ScoreFactor[]): ScoreParts {
  const exact = factors.map(({ contribution }) => contribution * 100);
  const total = Math.round(exact.reduce((sum, points) => sum + points, 0)) + 0; // nobody is shown "-0"
  const points = wholePoints(exact, total);
  const parts = factors.map(({ name, value, sentence }, index) => ({
    name,
    label: LABELS[name] ?? capitalised(name),
    points: (points[index] ?? 0) + 0,
    ...(value !== undefined && { share: value }),
    sentence,
  }));
  return { total, parts: parts.filter(({ share, points: given }) => given !== 0 || share !== undefined) };
}

const LABELS: Record<string, string> = {
  relevance: 'Match',
  facts: 'Wished facts',
  delivery: 'Delivery',
  diversity: 'Variety',
};

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}

/** Rounds down, and gives what is missing from the total to those that lost most. */
function wholePoints(exact: readonly number[], total: number): number[] {
  const floors = exact.map(Math.floor);
  const missing = total - floors.reduce((sum, points) => sum + points, 0);
  const losses = exact.map((points, index) => ({ index, loss: points - floors[index]! }));
  const raised = new Set(
    losses
      .sort((a, b) => b.loss - a.loss)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return floors.map((points, index) => (raised.has(index) ? points + 1 : points));
}
