/** Injects how long looking up a single product may take, in milliseconds. */
export const LOOK_UP_DEADLINE_MS = Symbol('LOOK_UP_DEADLINE_MS');

/** Injects the PriceStores the catalog was started with. */
export const PRICE_STORES = Symbol('PRICE_STORES');
