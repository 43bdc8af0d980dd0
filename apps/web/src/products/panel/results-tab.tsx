import type { FoundProducts } from '@talknshop/contracts';
import { Search, SearchX } from 'lucide-react';
import { useDeferredValue } from 'react';
import { FacetBar } from '../facets/facet-bar';
import { SortSelect } from '../facets/sort-select';
import { NoResultHelp } from '../help/no-result-help';
import { countWords } from '../results/count-words';
import { ResultCards } from '../results/result-cards';
import { resultGroups, type ResultGroup } from '../results/result-group';
import { EmptyTab } from './empty-tab';
import { PANEL_GRID } from './panel-grid';

export interface ResultsTabProps extends WhyEmptyProps {
  /** The conversation's latest. */
  results?: FoundProducts;
  /** ISO 8601: when they came. */
  fetchedAt?: string;
}

/** All that the latest search found, with ways to narrow and order it; drawn once the conversation has been. */
export function ResultsTab(latest: ResultsTabProps) {
  const results = useDeferredValue(latest.results);
  const fetchedAt = useDeferredValue(latest.fetchedAt);
  const isComing = latest.isSearching === true || latest.results !== undefined;
  if (!results) return <WhyEmpty isSearching={isComing} hasFailed={latest.hasFailed} />;
  const groups = resultGroups(results);
  // What is said changes the last of several requests, or the one that it names.
  return groups.map((group, index) => (
    <Group key={index} group={group} fetchedAt={fetchedAt} canRefine={groups.length === 1} />
  ));
}

interface WhyEmptyProps {
  /** Whether marketplaces are being searched at the moment. */
  isSearching?: boolean;
  /** Whether the conversation's latest message came to nothing. */
  hasFailed?: boolean;
}

/** The conversation tells those who listen. */
function WhyEmpty({ isSearching, hasFailed }: WhyEmptyProps) {
  if (isSearching)
    return (
      <EmptyTab icon={Search} title="Searching…">
        What is found comes here, with ways to narrow it down.
      </EmptyTab>
    );
  if (hasFailed)
    return (
      <EmptyTab icon={SearchX} title="Nothing came of that">
        The conversation says why, and what can be done. What is found comes here.
      </EmptyTab>
    );
  return (
    <EmptyTab icon={Search} title="Nothing searched yet">
      Say what you want, for example “wireless headphones under $100”.
    </EmptyTab>
  );
}

interface GroupProps {
  group: ResultGroup;
  fetchedAt?: string;
  canRefine: boolean;
}

function Group({ group, fetchedAt, canRefine }: GroupProps) {
  const { products, total_count, requirement_spec, facets = [], title, failure } = group;
  const words = countWords(products.length, total_count);
  return (
    <div role="group" aria-label={title || 'Results'} className="@container flex flex-col gap-3 pb-6">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-sm font-semibold first-letter:uppercase">{title ? `${title}: ${words}` : words}</h2>
        {canRefine && <SortSelect order={requirement_spec.sort ?? 'relevance'} />}
      </div>
      {canRefine && <FacetBar facets={facets} requirement={requirement_spec} />}
      {failure && <p className="text-sm text-bad">{failure}</p>}
      <NoResultHelp {...group} isCurrent />
      <ul aria-label="Products" className={PANEL_GRID}>
        <ResultCards group={group} fetchedAt={fetchedAt} level={3} placeClass="min-h-70" />
      </ul>
    </div>
  );
}
