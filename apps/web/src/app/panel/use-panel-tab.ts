import { useState } from 'react';
import { type ConversationStore, lastWithOutcome, useConversationPart } from '../../conversation';
import type { PanelTab } from './panel-tab';

/** The panel's tab: what the latest turn is about, until the user wants another one. */
export function usePanelTab(store: ConversationStore): [tab: PanelTab, setTab: (tab: PanelTab) => void] {
  const [tab, setTab] = useState<PanelTab>('results');
  const latest = useConversationPart(store, (view) => lastWithOutcome(view)?.key);
  const about = useConversationPart(store, (view) => (lastWithOutcome(view)?.results ? 'results' : 'listing'));
  const [seen, setSeen] = useState<string>();
  if (latest !== seen) {
    setSeen(latest);
    setTab(about);
  }
  return [tab, setTab];
}
