import type { Bar } from './bars';
import { NODE } from './node-words';

/** All bars on one line. Only to be seen: the table of the nodes says the same. */
export function TurnLine({ bars }: { bars: readonly Bar[] }) {
  return (
    <span aria-hidden="true" className="relative block h-2.5 w-full overflow-hidden rounded-full bg-sunken">
      {bars.map(({ node, left, width }, index) => (
        <span
          key={index}
          className={`absolute inset-y-0 min-w-0.5 rounded-full ${NODE[node.outcome].bar}`}
          style={{ left: `${left}%`, width: `${width}%` }}
        />
      ))}
    </span>
  );
}
