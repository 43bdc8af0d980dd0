import type { Facet, RequirementSpec, SortOrder } from '@talknshop/contracts';
import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../ui';
import { useProducts } from '../host/products-host';
import { facetQuestions } from '../said/facet-words';
import { type AppliedLimit, appliedLimits } from '../said/limit-words';
import { SORT_CHOICES } from '../said/sort-words';
import { FacetMenu } from './facet-menu';

export interface FacetBarProps {
  facets: readonly Facet[];
  requirement: RequirementSpec;
}

/** Ways to narrow and order what was found. Each is a sentence said in the conversation, which answers with what there is then. */
export function FacetBar({ facets, requirement }: FacetBarProps) {
  const { say } = useProducts();
  const limits = appliedLimits(requirement);
  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <SortSelect order={requirement.sort ?? 'relevance'} />
        {facetQuestions(facets).map((question) => (
          <FacetMenu key={question.name} question={question} onSay={say} />
        ))}
      </div>
      {limits.length > 0 && (
        <ul aria-label="What was asked for" className="flex flex-wrap gap-1.5">
          {limits.map((limit) => (
            <li key={`${limit.name} ${limit.label}`}>
              <LimitChip limit={limit} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function SortSelect({ order }: { order: SortOrder }) {
  const { say } = useProducts();
  const id = useId();
  const sayFor = (chosen: string) => {
    const choice = SORT_CHOICES.find((each) => each.order === chosen);
    if (choice) say(choice.say);
  };
  return (
    <>
      <label htmlFor={id} className="sr-only">
        Order
      </label>
      <select
        id={id}
        value={order}
        onChange={(event) => sayFor(event.target.value)}
        className="touchable min-h-8 rounded-lg border border-edge bg-raised px-2 text-sm font-medium"
      >
        {SORT_CHOICES.map(({ order: each, label }) => (
          <option key={each} value={each}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}

function LimitChip({ limit: { label, say: words } }: { limit: AppliedLimit }) {
  const { say } = useProducts();
  if (words === undefined)
    return <span className="inline-flex min-h-8 items-center rounded-lg bg-sunken px-2.5 text-sm">{label}</span>;
  return (
    <Button size="small" onClick={() => say(words)} aria-label={`Remove ${label}`} className="border-line bg-sunken">
      {label}
      <X aria-hidden="true" className="size-3.5" />
    </Button>
  );
}
