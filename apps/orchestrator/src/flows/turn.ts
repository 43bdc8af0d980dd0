import type { NodeContext, NodeReturn } from '@talknshop/workflow';
import type { Crosspost } from '../clients/crosspost.port';
import type { BuyerDeps, BuyerStep, BuyerTurn } from './buyer/buyer-turn';
import type { SaleState } from './seller/sale-state';
import type { TurnEvent } from './turn-event';

/** A turn of a conversation in which things are bought and sold. Every field survives JSON. */
export interface Turn extends BuyerTurn, SaleState {}

/** What the nodes of both flows work with. */
export interface TurnDeps extends BuyerDeps {
  crosspost: Crosspost;
}

/** What one node of the seller's flow, or of both, is given. */
export interface TurnStep extends BuyerStep {
  state: Readonly<Turn>;
  deps: TurnDeps;
}

/** Returns what changed. */
export type TurnNode = (step: TurnStep) => NodeReturn<Turn> | Promise<NodeReturn<Turn>>;

export type TurnContext = NodeContext<Turn, TurnDeps, TurnEvent>;
