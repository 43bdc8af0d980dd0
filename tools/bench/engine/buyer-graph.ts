import { defineFlow, oneOf } from '@talknshop/workflow';

/** The buyer's turn as every contender runs it: ten nodes that do nothing but return what such a node returns. */
export interface Turn {
  text: string;
  has_media: boolean;
  is_vague: boolean;
  intent?: string;
  transcript?: string;
  image_labels?: string[];
  requirement?: Record<string, unknown>;
  question?: string;
  answer?: string;
  products?: Record<string, unknown>[];
  reply?: string;
}

export type NodeName = keyof typeof work;

/** What each node returns. Asynchronous, since real ones are. */
export const work = {
  ParseInput: async (turn: Turn) => ({ text: turn.text.trim(), intent: 'buy' }),
  NeedMediaOps: async () => ({}),
  TranscribeAudio: async () => ({ transcript: 'a laptop for travelling, under a thousand dollars' }),
  ExtractImageAttrs: async () => ({ image_labels: ['laptop', 'silver', 'thin'] }),
  BuildOrUpdateRequirementSpec: async (turn: Turn) => ({ requirement: { ...REQUIREMENT, purpose: turn.answer } }),
  NeedClarify: async () => ({}),
  AskClarifyingQ: async () => ({ question: 'What will you use it for?' }),
  SearchMarketplaces: async () => ({ products: PRODUCTS }),
  RankAndCompose: async (turn: Turn) => ({ reply: `Here are ${turn.products?.length} laptops under $1000.` }),
  Done: async () => ({}),
} satisfies Record<string, (turn: Turn) => Promise<Partial<Turn>>>;

export const mediaNodes = ['TranscribeAudio', 'ExtractImageAttrs'] as const;

export function afterNeedMediaOps({ has_media }: Readonly<Turn>) {
  return has_media ? mediaNodes : 'BuildOrUpdateRequirementSpec';
}

export function afterNeedClarify({ is_vague, answer }: Readonly<Turn>) {
  return is_vague && answer === undefined ? 'AskClarifyingQ' : 'SearchMarketplaces';
}

export const buyerFlow = defineFlow<Turn>()({
  name: 'buyer',
  start: 'ParseInput',
  nodes: {
    ParseInput: { run: ({ state }) => work.ParseInput(state), next: 'NeedMediaOps' },
    NeedMediaOps: {
      run: () => work.NeedMediaOps(),
      next: oneOf([...mediaNodes, 'BuildOrUpdateRequirementSpec'], afterNeedMediaOps),
    },
    TranscribeAudio: { run: () => work.TranscribeAudio(), next: 'BuildOrUpdateRequirementSpec' },
    ExtractImageAttrs: { run: () => work.ExtractImageAttrs(), next: 'BuildOrUpdateRequirementSpec' },
    BuildOrUpdateRequirementSpec: { run: ({ state }) => work.BuildOrUpdateRequirementSpec(state), next: 'NeedClarify' },
    NeedClarify: {
      run: () => work.NeedClarify(),
      next: oneOf(['AskClarifyingQ', 'SearchMarketplaces'], afterNeedClarify),
    },
    AskClarifyingQ: { run: () => work.AskClarifyingQ(), pause: true, next: 'BuildOrUpdateRequirementSpec' },
    SearchMarketplaces: { run: () => work.SearchMarketplaces(), next: 'RankAndCompose' },
    RankAndCompose: { run: ({ state }) => work.RankAndCompose(state), next: 'Done' },
    Done: { run: () => work.Done(), final: true },
  },
});

const REQUIREMENT = {
  product_type: 'laptop',
  attributes: { ram: '16 GB', storage: '512 GB' },
  price: { max: 1000, currency: 'USD' },
  brand_preferences: ['Lenovo', 'Dell'],
};

/** Fifty products of fifteen fields, about 26 KB of JSON. */
const PRODUCTS = Array.from({ length: 50 }, (_, index) => ({
  product_id: `ebay:v1|${110_551_991_000 + index}|0`,
  marketplace: ['ebay', 'amazon', 'walmart', 'bestbuy'][index % 4],
  title: `Lenovo ThinkPad T14 Gen ${index % 5} 14" Laptop, 16 GB RAM, 512 GB SSD, Windows 11 Pro`,
  price: 499.99 + index,
  currency: 'USD',
  shipping_cost: index % 3 ? 0 : 9.99,
  condition: index % 2 ? 'new' : 'refurbished',
  rating: 4.1 + (index % 9) / 10,
  review_count: 37 * index,
  image_url: `https://images.example.com/g/${index}/s-l1600.jpg`,
  deep_link: `https://www.example.com/itm/${110_551_991_000 + index}?campaign=talknshop`,
  seller_name: `outlet-${index % 7}`,
  in_stock: true,
  brand: 'Lenovo',
  why_ranked: 'Under your limit, with the memory you asked for',
}));
