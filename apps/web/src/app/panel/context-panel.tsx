import {
  type ConversationStore,
  isSearchRunning,
  lastTurn,
  lastWithResults,
  useConversationPart,
} from '../../conversation';
import { useProductTabs } from '../../products';
import { ListingPanel } from '../../selling';
import { Tabs } from '../../ui';
import { PANEL_TABS, type PanelTab } from './panel-tab';

export interface ContextPanelProps {
  store: ConversationStore;
  tab: PanelTab;
  onTab: (tab: PanelTab) => void;
}

/** What a conversation is about, beside it: products found, compared, watched and saved, and what is for sale. */
export function ContextPanel({ store, tab, onTab }: ContextPanelProps) {
  const results = useConversationPart(store, (view) => lastWithResults(view)?.results);
  const fetchedAt = useConversationPart(store, (view) => lastWithResults(view)?.found_at);
  const isSearching = useConversationPart(store, (view) => {
    const turn = lastTurn(view);
    return turn !== undefined && isSearchRunning(turn);
  });
  const hasFailed = useConversationPart(store, (view) => lastTurn(view)?.status === 'failed');
  const products = useProductTabs({ results, fetchedAt, isSearching, hasFailed });
  const items = [...products, { id: 'listing' as const, label: 'Selling', content: <ListingPanel /> }];
  const select = (id: string) => {
    const item = PANEL_TABS.find((each) => each.id === id);
    if (item) onTab(item.id);
  };
  return <Tabs label="Beside the conversation" items={items} selected={tab} onSelect={select} className="h-full" />;
}
