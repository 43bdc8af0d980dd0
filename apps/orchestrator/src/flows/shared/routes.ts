import type { Intent, MediaType } from '@talknshop/contracts';
import type { BuyerTurn } from '../buyer/buyer-turn';
import { afterSaleTalk, type SaleNode } from '../seller/routes';
import { isToBePosted } from '../seller/to-be-posted';
import type { Turn } from '../turn';
import { isReadable } from './words';

type MediaNode = 'TranscribeAudio' | 'ExtractImageAttrs';

/** Both media nodes at once, one, or neither: only what the message brought along. */
export function mediaNodesFor({ media }: Readonly<BuyerTurn>): MediaNode[] | 'BuildOrUpdateRequirementSpec' {
  const has = (type: MediaType) => media.some(({ media_type }) => media_type === type);
  const nodes: MediaNode[] = [];
  if (has('audio')) nodes.push('TranscribeAudio');
  if (has('image')) nodes.push('ExtractImageAttrs');
  return nodes.length > 0 ? nodes : 'BuildOrUpdateRequirementSpec';
}

const SEARCHING_INTENTS: readonly (Intent | undefined)[] = ['buy', 'refine'];

type AfterUnderstanding = 'NeedClarify' | 'SearchMarketplaces' | 'RankAndCompose' | SaleNode;

/** Which flow a message enters is decided by what it asks for. */
export function afterUnderstanding({ intent, alert, sale, inquiry, which }: Readonly<Turn>): AfterUnderstanding {
  if (alert || inquiry) return 'SearchMarketplaces';
  if (which) return 'NeedClarify';
  if (sale) return afterSaleTalk(intent);
  return SEARCHING_INTENTS.includes(intent) ? 'NeedClarify' : 'RankAndCompose';
}

/** Without a product there is nothing to search for, however many questions were asked. */
export function afterClarify(state: Readonly<Turn>): AfterClarify {
  if (state.question) return 'AskClarifyingQ';
  if (state.intent === 'sell') return isToBePosted(state) ? 'CrosspostDispatch' : 'NotifyClient';
  return isReadable(state) && state.requirement_spec?.product_type ? 'SearchMarketplaces' : 'RankAndCompose';
}

type AfterClarify = 'AskClarifyingQ' | 'SearchMarketplaces' | 'RankAndCompose' | 'CrosspostDispatch' | 'NotifyClient';
