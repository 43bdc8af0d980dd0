/** Injects the CrosspostStores the service was started with. */
export const CROSSPOST_STORES = Symbol('CROSSPOST_STORES');

/** Injects how each marketplace is reached. */
export const LISTING_ACCESS = Symbol('LISTING_ACCESS');

/** Injects what each marketplace signs its notifications with. */
export const WEBHOOK_SECRETS = Symbol('WEBHOOK_SECRETS');

/** Injects the vendors that notify in their own way. */
export const VENDOR_WEBHOOKS = Symbol('VENDOR_WEBHOOKS');

/** Injects the dead letters of all queues, and the jobs that they are about. */
export const DEAD_LETTERS = Symbol('DEAD_LETTERS');

/** Injects how many listings may be on their way into the storage at once. */
export const ACCEPTING_AT_ONCE = Symbol('ACCEPTING_AT_ONCE');
