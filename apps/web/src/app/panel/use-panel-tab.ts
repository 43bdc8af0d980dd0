import { useState } from 'react';
import { type ConversationView, lastWithOutcome } from '../../conversation';
import type { PanelTab } from './panel-tab';

/** The panel's tab: what the latest turn is about, until the user wants another one. */
export function usePanelTab(view: ConversationView): [tab: PanelTab, setTab: (tab: PanelTab) => void] {
  const [tab, setTab] = useState<PanelTab>('results');
  const latest = lastWithOutcome(view);
  const about: PanelTab = latest?.results ? 'results' : 'listing';
  const [seen, setSeen] = useState<string>();
  if (latest && latest.key !== seen) {
    setSeen(latest.key);
    setTab(about);
  }
  return [tab, setTab];
}
