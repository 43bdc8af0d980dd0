import type { ServerEventBody } from '@talknshop/contracts';
import type { NodeReturn } from '@talknshop/workflow';
import type { BuyerContext, BuyerNode, BuyerTurn } from './buyer-turn';
import { progressOf } from './progress';

/** Makes a node of the flow out of a function: it says where the turn is, then runs. */
export function step(
  run: BuyerNode,
): (context: BuyerContext) => NodeReturn<BuyerTurn> | Promise<NodeReturn<BuyerTurn>> {
  return (context) => {
    const { state, deps, signal, run_id, idempotency_key, now } = context;
    const speaker = state.turn_id === run_id ? {} : { turn_id: state.turn_id };
    const addressed = (event: ServerEventBody) => ({ ...event, at: now(), ...speaker });
    const say = (event: ServerEventBody) => context.emit(addressed(event));
    const report = (event: ServerEventBody) => context.report(addressed(event));
    say({ type: 'progress', data: progressOf(context.node, state) });
    return run({ state, deps, signal, run_id, idempotency_key, say, report, now });
  };
}
