import type { RequirementSpec, SearchRequest, SearchResults } from '@talknshop/contracts';
import type { Asked, CatalogSearch, SearchListener } from '../search/catalog-search';
import type { Patience } from '../search/patience';
import type { SuggestionIndex } from './suggestion-index';
import { textsOf } from './texts-of';

type Searching = Pick<CatalogSearch, keyof CatalogSearch>;

/** The search, with what each is about remembered for suggestions. */
export class RememberedSearch implements Searching {
  constructor(
    private readonly catalog: Searching,
    private readonly suggestions: SuggestionIndex,
  ) {}

  async search(request: SearchRequest, listener?: SearchListener): Promise<SearchResults> {
    const results = await this.catalog.search(request, listener);
    this.suggestions.learn(textsOf(results));
    return results;
  }

  ask(spec: RequirementSpec, deadline_ms?: number, patience?: Patience): Promise<Asked> {
    return this.catalog.ask(spec, deadline_ms, patience);
  }
}
