import type { OpsTurn } from '@talknshop/contracts';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Badge, cx } from '../../ui';
import { span, took } from '../spans';
import { shortId } from '../words';
import { barsOf } from './bars';
import { slowestNode, TURN } from './node-words';
import { TurnLine } from './turn-line';
import { TurnNodes } from './turn-nodes';

/** A turn on one line; opened, its nodes. `now` is the time of what is seen, in epoch milliseconds. */
export function TurnRow({ turn, now }: { turn: OpsTurn; now: number }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { words, tone } = TURN[turn.outcome];
  const age_ms = now - Date.parse(turn.started_at);
  const bars = barsOf(turn, age_ms);
  const slowest = slowestNode(turn);
  return (
    <li className="border-b border-line last:border-0">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => setOpen(!isOpen)}
        className="touchable grid w-full grid-cols-[1fr_auto_auto] items-center gap-x-3 gap-y-1.5 rounded-lg py-2 text-left text-sm hover:bg-sunken sm:grid-cols-[16rem_1fr_4rem_1rem] sm:px-2"
      >
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
          <code className="text-xs text-muted">{shortId(turn.turn_id)}</code>
          <Badge tone={tone}>{words}</Badge>
          <span className="text-xs text-muted">{span(age_ms)} ago</span>
        </span>
        <span className="max-sm:order-last max-sm:col-span-3">
          <TurnLine bars={bars} />
        </span>
        <span className="whitespace-nowrap text-right tabular-nums">
          {turn.duration_ms === undefined ? '…' : took(turn.duration_ms)}
        </span>
        <ChevronDown aria-hidden="true" className={cx('size-4 text-muted', isOpen && 'rotate-180')} />
        <span className="sr-only">
          {turn.nodes.length} nodes{slowest !== undefined && `, the slowest: ${slowest}`}
        </span>
      </button>
      {isOpen && (
        <div id={id} className="pb-3 pt-1 sm:px-2">
          <p className="pb-2 text-xs text-muted">
            Turn <code className="break-all">{turn.turn_id}</code>
            {turn.session_id !== undefined && (
              <>
                {' '}
                of session <code className="break-all">{turn.session_id}</code>
              </>
            )}
          </p>
          <TurnNodes bars={bars} />
        </div>
      )}
    </li>
  );
}
