import type { SearchResults } from '@talknshop/contracts';
import type { CatalogSearch } from '../../search/catalog-search';
import type { PriceRecorder } from './price-recorder.port';

type Searching = Pick<CatalogSearch, keyof CatalogSearch>;

/** The search, with the prices of what it answers remembered. */
export class RecordedSearch implements Searching {
  constructor(
    private readonly catalog: Searching,
    private readonly recorder: PriceRecorder,
  ) {}

  async search(...request: Parameters<Searching['search']>): Promise<SearchResults> {
    const results = await this.catalog.search(...request);
    this.recorder.saw(results.products);
    return results;
  }

  ask(...question: Parameters<Searching['ask']>): ReturnType<Searching['ask']> {
    return this.catalog.ask(...question);
  }
}
