/** Cards with their picture at the side, as many beside each other as fit; all of a row are of one height while none is opened. */
export const PANEL_GRID =
  'grid grid-cols-[repeat(auto-fill,minmax(min(20rem,100%),1fr))] gap-3 has-data-open:items-start';
