import { cx } from '../../ui';
import { took } from '../spans';
import type { Bar } from './bars';
import { NODE, nodeWords } from './node-words';

const CELL = 'py-1 pr-3 last:pr-0';

/** What a turn did, a row for each node: when it began, how long it took, how it ended; and drawn, a bar for each. */
export function TurnNodes({ bars }: { bars: readonly Bar[] }) {
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">Nodes of the turn, in the order they began</caption>
      <thead>
        <tr className="text-left text-xs text-muted">
          <th scope="col" className={cx(CELL, 'font-medium')}>
            Node
          </th>
          <td className={cx(CELL, 'w-1/3 max-sm:hidden sm:w-1/2')} />
          <th scope="col" className={cx(CELL, 'text-right font-medium')}>
            Began
          </th>
          <th scope="col" className={cx(CELL, 'text-right font-medium')}>
            Took
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar, index) => (
          <NodeRow key={index} {...bar} />
        ))}
      </tbody>
    </table>
  );
}

function NodeRow({ node, left, width }: Bar) {
  const { words, bar } = NODE[node.outcome];
  return (
    <tr>
      <th scope="row" className={cx(CELL, 'text-left font-normal')}>
        {nodeWords(node.node)}
        {node.attempts > 1 && <span className="text-warn"> · {node.attempts} attempts</span>}
        <span className={node.outcome === 'completed' ? 'sr-only' : 'text-muted'}> · {words}</span>
      </th>
      <td className={cx(CELL, 'max-sm:hidden')}>
        <span aria-hidden="true" className="relative block h-2.5 rounded-full bg-sunken">
          <span
            className={cx('absolute inset-y-0 min-w-0.5 rounded-full', bar)}
            style={{ left: `${left}%`, width: `${width}%` }}
          />
        </span>
      </td>
      <td className={cx(CELL, 'whitespace-nowrap text-right tabular-nums text-muted')}>{took(node.start_ms)}</td>
      <td className={cx(CELL, 'whitespace-nowrap text-right tabular-nums')}>
        {node.duration_ms === undefined ? '…' : took(node.duration_ms)}
      </td>
    </tr>
  );
}
