import type { ForwardedRoute, ForwardedService } from './forwarded-route';

const PRODUCT = 'products/:product_id';
const ALERTS = 'price-alerts';
const JOB = 'jobs/:job_id';

const catalog: readonly ForwardedRoute[] = [
  read('catalog', PRODUCT, {
    summary: 'One product by `marketplace:native_id`, percent-encoded',
    answer: 'ProductResult',
  }),
  read('catalog', `${PRODUCT}/similar`, {
    summary: 'What else there is like a product, on all marketplaces',
    query: { limit: '1 to 50' },
    answer: 'SimilarProducts',
  }),
  read('catalog', `${PRODUCT}/price-history`, {
    summary: 'What a product cost whenever it was seen here; of one never seen, nothing',
    query: { days: 'how far back, 1 to 365' },
    answer: 'PriceHistory',
  }),
  read('catalog', `${PRODUCT}/explain`, {
    summary: 'Why a product stands where it stands in a search, or why it does not',
    query: { requirement: 'a RequirementSpec as JSON; at most 10,000 characters' },
    answer: 'ProductExplanation',
  }),
  read('catalog', 'search/suggestions', {
    summary: 'How a search that begins so may go on',
    query: { q: '1 to 100 characters', limit: '1 to 20' },
    answer: 'SuggestionList',
  }),
  read('catalog', 'marketplaces', {
    summary: 'The marketplaces, how they are reached, and how their last calls went',
    answer: 'MarketplaceList',
  }),
  {
    service: 'catalog',
    method: 'POST',
    path: 'compare',
    summary: 'Two to six products side by side; what nobody states is null',
    body: 'CompareRequest',
    status: 200,
    answer: 'Comparison',
    repeatable: 'always',
  },
];

const priceAlerts: readonly ForwardedRoute[] = [
  {
    service: 'catalog',
    method: 'POST',
    path: ALERTS,
    summary: 'Watch a product, or whatever meets a need, until it costs no more than a target',
    caller: 'body',
    body: 'CreatePriceAlert',
    status: 201,
    answer: 'PriceAlert',
    repeatable: 'with_key',
  },
  read('catalog', ALERTS, { summary: 'Your price alerts, newest first', caller: 'query', answer: 'PriceAlertList' }),
  read('catalog', `${ALERTS}/:alert_id`, {
    summary: 'One of your price alerts',
    caller: 'query',
    answer: 'PriceAlert',
  }),
  {
    service: 'catalog',
    method: 'DELETE',
    path: `${ALERTS}/:alert_id`,
    summary: 'End a price alert, and with it what it had still to tell',
    caller: 'query',
    status: 204,
    repeatable: 'always',
  },
];

const crosspost: readonly ForwardedRoute[] = [
  {
    service: 'seller-crosspost',
    method: 'POST',
    path: 'listings/preview',
    summary: 'What each marketplace would show, and the rules the listing would break; nothing is stored',
    body: 'PreviewRequest',
    status: 200,
    answer: 'PreviewReply',
    repeatable: 'always',
  },
  {
    service: 'seller-crosspost',
    method: 'POST',
    path: 'post',
    summary: 'Post a listing to several marketplaces',
    caller: 'body',
    body: 'PostRequest',
    namesSession: true,
    status: 202,
    answer: 'CrosspostJob',
    repeatable: 'with_key',
  },
  read('seller-crosspost', 'jobs', {
    summary: 'Your latest jobs, newest first',
    caller: 'query',
    answer: 'CrosspostJobList',
  }),
  read('seller-crosspost', JOB, { summary: 'One of your jobs', caller: 'query', answer: 'CrosspostJob' }),
  {
    service: 'seller-crosspost',
    method: 'DELETE',
    path: JOB,
    summary: 'Take a listing back where nobody has seen it, and down where it is live',
    caller: 'query',
    status: 200,
    answer: 'CrosspostJob',
    repeatable: 'always',
  },
  {
    service: 'seller-crosspost',
    method: 'DELETE',
    path: `${JOB}/marketplaces/:marketplace`,
    summary: 'Take a listing off one marketplace, and leave it on the others',
    caller: 'query',
    status: 200,
    answer: 'CrosspostJob',
    repeatable: 'always',
  },
  {
    service: 'seller-crosspost',
    method: 'POST',
    path: `${JOB}/retry`,
    summary: 'Try again where it failed',
    caller: 'query',
    status: 202,
    answer: 'CrosspostJob',
    repeatable: 'always',
  },
  {
    service: 'seller-crosspost',
    method: 'PATCH',
    path: `${JOB}/listing`,
    summary: 'Change a listing everywhere, or post it to more marketplaces',
    caller: 'body',
    body: 'ListingChange',
    status: 202,
    answer: 'CrosspostJob',
    repeatable: 'with_key',
  },
  {
    service: 'seller-crosspost',
    method: 'POST',
    path: `${JOB}/marketplaces/:marketplace/posted`,
    summary: 'Say that what was left to you is done: posted, or taken down',
    caller: 'body',
    body: 'PostedByHand',
    status: 200,
    answer: 'CrosspostJob',
    repeatable: 'always',
  },
];

const media: readonly ForwardedRoute[] = [
  {
    service: 'media',
    method: 'POST',
    path: 'uploads',
    summary: 'Where to put a recording or a picture',
    caller: 'body',
    status: 201,
    repeatable: 'always',
  },
  {
    service: 'media',
    method: 'POST',
    path: 'transcribe',
    summary: 'What is said in a recording of yours',
    caller: 'body',
    status: 200,
    answer: 'TranscriptionResult',
    repeatable: 'always',
  },
];

/** All that browsers reach of the other services, under `/api/v1`; nothing else of them is reached from here. */
export const FORWARDED_ROUTES: readonly ForwardedRoute[] = [...catalog, ...priceAlerts, ...crosspost, ...media];

function read(
  service: ForwardedService,
  path: string,
  about: Pick<ForwardedRoute, 'summary' | 'caller' | 'query' | 'answer'>,
): ForwardedRoute {
  return { service, method: 'GET', path, status: 200, repeatable: 'always', ...about };
}
