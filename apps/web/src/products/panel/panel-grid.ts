/** Cards as many beside each other as fit, all of a row of one height while none is opened. */
export const PANEL_GRID = 'grid grid-cols-[repeat(auto-fill,minmax(12.5rem,1fr))] gap-3 has-data-open:items-start';
