import type { ServerEventBody } from '@talknshop/contracts';
import type { NodeContext, NodeReturn } from '@talknshop/workflow';
import type { TurnEvent } from '../turn-event';
import type { BuyerStep, BuyerTurn } from '../buyer/buyer-turn';
import { progressOf } from './progress';

/** What a node of a flow that knows more, or works with more, is given. */
type StepOf<State, Deps> = Omit<BuyerStep, 'state' | 'deps'> & { state: Readonly<State>; deps: Deps };
type Changed<State> = NodeReturn<State> | Promise<NodeReturn<State>>;

/** Makes a node of the flow out of a function: it says where the turn is, then runs. */
export function step<State extends BuyerTurn, Deps>(
  run: (step: StepOf<State, Deps>) => Changed<State>,
): (context: NodeContext<State, Deps, TurnEvent>) => Changed<State> {
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
