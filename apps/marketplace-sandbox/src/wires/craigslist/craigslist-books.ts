import { at } from '@talknshop/marketplaces';
import { htmlAsText } from '../../postings/html-as-text';
import type { Numbers } from '../../postings/numbers';
import type { PostedListing, PostingDesk } from '../../postings/posted-listing';
import type { Collection, PostingStore } from '../../postings/posting-store';
import type { CraigslistItem } from './bulk-document';

/** What was posted; `status` is craigslist's word, `removed` when it took the posting down itself. */
export interface CraigslistPost {
  posting_id: string;
  key: string;
  title: string;
  /** HTML. */
  body: string;
  /** Whole US dollars. */
  price?: number;
  category: string;
  area: string;
  pictures: number;
  status: 'active' | 'deleted' | 'removed';
  is_sold: boolean;
}

/** All postings of the account. Craigslist takes no key: what is posted twice is there twice. */
export class CraigslistBooks implements PostingDesk {
  readonly marketplace = 'craigslist';
  private readonly posts: Collection<CraigslistPost>;

  constructor(
    store: PostingStore,
    private readonly numbers: Numbers,
  ) {
    this.posts = store.collection('craigslist.posts', ({ key }) => [key]);
  }

  add({ key, title, body, price, category, area, pictures }: CraigslistItem): CraigslistPost {
    const posting_id = this.numbers.digits(10, '7');
    const facts = {
      key,
      title,
      body,
      category,
      area,
      pictures: pictures.length,
      ...(price !== undefined && { price }),
    };
    return this.put({ posting_id, ...facts, status: 'active', is_sold: false });
  }

  put(post: CraigslistPost): CraigslistPost {
    this.posts.put(post.posting_id, post);
    return post;
  }

  get(posting_id: string): CraigslistPost | undefined {
    return this.posts.get(posting_id);
  }

  all(): CraigslistPost[] {
    return this.posts.all();
  }

  listings(sku?: string): PostedListing[] {
    return (sku === undefined ? this.all() : this.posts.by(sku)).map(shown);
  }

  find(id: string): PostedListing | undefined {
    const post = this.get(id);
    return post && shown(post);
  }

  /** Craigslist knows of no sales: whoever sold something deletes it. */
  sell(id: string): PostedListing | undefined {
    return this.close(id, { status: 'deleted', is_sold: true });
  }

  end(id: string): PostedListing | undefined {
    return this.close(id, { status: 'removed' });
  }

  private close(id: string, change: Partial<CraigslistPost>): PostedListing | undefined {
    const post = this.get(id);
    return post?.status === 'active' ? shown(this.put({ ...post, ...change })) : undefined;
  }
}

const STATES = { active: 'live', deleted: 'ended', removed: 'ended' } as const;

function shown({ posting_id, key, title, body, price, pictures, status, is_sold }: CraigslistPost): PostedListing {
  return {
    marketplace: 'craigslist',
    sku: key,
    id: posting_id,
    state: is_sold ? 'sold' : STATES[status],
    title,
    description: htmlAsText(body),
    ...(price !== undefined && { price }),
    quantity: status === 'active' ? 1 : 0,
    sold: is_sold ? 1 : 0,
    pictures,
    picture_urls: [],
  };
}

/** The price in a JSON body: whole dollars. */
export function priceIn(body: unknown): number | undefined {
  const price = at(body, 'price');
  return typeof price === 'number' && Number.isInteger(price) && price >= 0 ? price : undefined;
}
