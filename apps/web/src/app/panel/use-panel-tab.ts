import { useCallback, useState } from 'react';
import { type ConversationStore, isRecalled, lastWithOutcome, useConversationPart } from '../../conversation';
import type { PanelTab } from './panel-tab';

/** The panel's tab: what the latest turn is about, until the user wants another one. */
export function usePanelTab(store: ConversationStore): [tab: PanelTab, setTab: (tab: PanelTab) => void] {
  const [tab, setTab] = useState<PanelTab>('results');
  const [isChosen, setChosen] = useState(false);
  const latest = useConversationPart(store, (view) => lastWithOutcome(view)?.key);
  const about = useConversationPart(store, (view) => (lastWithOutcome(view)?.results ? 'results' : 'listing'));
  const isOld = useConversationPart(store, (view) => isRecalled(view, lastWithOutcome(view)));
  const [seen, setSeen] = useState<string>();
  if (latest !== seen) {
    setSeen(latest);
    // Who has gone elsewhere while a conversation was still coming back is not called away by what was there before.
    if (!isChosen || !isOld) setTab(about);
  }
  const choose = useCallback((chosen: PanelTab) => {
    setChosen(true);
    setTab(chosen);
  }, []);
  return [tab, choose];
}
