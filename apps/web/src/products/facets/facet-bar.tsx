import type { Facet, RequirementSpec } from '@talknshop/contracts';
import { X } from 'lucide-react';
import { Button } from '../../ui';
import { useProducts } from '../host/products-host';
import { facetQuestions } from '../said/facet-words';
import { type AppliedLimit, appliedLimits } from '../said/limit-words';
import { FacetMenu } from './facet-menu';

export interface FacetBarProps {
  facets: readonly Facet[];
  requirement: RequirementSpec;
}

/** On phones one row to be swiped through, up to the edges, so that products are seen below it. */
const ROW =
  'flex flex-wrap gap-1.5 max-sm:-mx-4 max-sm:-my-1 max-sm:flex-nowrap max-sm:overflow-x-auto max-sm:px-4 max-sm:py-1 max-sm:[scrollbar-width:none]';

/** Ways to narrow what was found. Each is a sentence said in the conversation, which answers with what there is then. */
export function FacetBar({ facets, requirement }: FacetBarProps) {
  const { say } = useProducts();
  const questions = facetQuestions(facets);
  const limits = appliedLimits(requirement);
  return (
    <div className="flex flex-col gap-2">
      {questions.length > 0 && (
        <div role="group" aria-label="Narrow down" className={ROW}>
          {questions.map((question) => (
            <FacetMenu key={question.name} question={question} onSay={say} />
          ))}
        </div>
      )}
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
