import type { ProductTab } from '../../products';

/** What the context panel can show. */
export type PanelTab = ProductTab | 'listing';

export const PANEL_TABS: readonly { id: PanelTab; label: string }[] = [
  { id: 'results', label: 'Results' },
  { id: 'compare', label: 'Compare' },
  { id: 'watching', label: 'Watching' },
  { id: 'saved', label: 'Saved' },
  { id: 'listing', label: 'Selling' },
];
