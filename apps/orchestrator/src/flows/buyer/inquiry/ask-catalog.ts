import type { ErrorData, RequirementSpec } from '@talknshop/contracts';
import type { Call } from '../../../clients/call';
import { CatalogUnavailable, SearchRefused } from '../../../clients/catalog.port';
import type { BuyerStep, BuyerTurn } from '../buyer-turn';
import type { Inquiry, InquiryOutcome } from './inquiry';

/** Asks the catalog what a message wants to know of products. One that gives no answer ends the turn with an error. */
export async function askCatalog(step: BuyerStep, inquiry: Inquiry): Promise<Partial<BuyerTurn>> {
  try {
    return { inquiry_outcome: await outcomeOf(step, inquiry), workflow_stage: 'searching' };
  } catch (error) {
    if (error instanceof CatalogUnavailable) return { failure: UNAVAILABLE, workflow_stage: 'failed' };
    throw error;
  }
}

async function outcomeOf(step: BuyerStep, inquiry: Inquiry): Promise<InquiryOutcome> {
  const call = { signal: step.signal, traceparent: step.state.traceparent };
  switch (inquiry.kind) {
    case 'compare':
      return { kind: 'compared', comparison: await step.deps.catalog.compare(inquiry.product_ids, call) };
    case 'explain':
      return explained(step, inquiry.product_id, inquiry.requirement_spec, call);
    case 'explain_brand': {
      const product_id = await bestOf(step, inquiry, call);
      if (product_id === undefined) return { kind: 'unknown_brand', brand: inquiry.brand };
      return explained(step, product_id, inquiry.requirement_spec, call);
    }
  }
}

async function explained(
  { deps }: BuyerStep,
  product_id: string,
  requirement_spec: RequirementSpec,
  call: Call,
): Promise<InquiryOutcome> {
  const explanation = await deps.catalog.explain(product_id, requirement_spec, call);
  return explanation ? { kind: 'explained', explanation } : { kind: 'unknown_product' };
}

/** The best of a brand for the need, else for the need without its limits: what keeps it out is then explained. */
async function bestOf(
  { deps }: BuyerStep,
  { brand, requirement_spec }: Extract<Inquiry, { kind: 'explain_brand' }>,
  call: Call,
): Promise<string | undefined> {
  const { brand_exclusions: _excluded, ...need } = requirement_spec;
  const { price: _price, condition: _condition, rating_min: _rating, filters: _filters, ...open } = need;
  for (const wanted of [need, { ...open, filters: {} }]) {
    const request = { ...wanted, brand_preferences: [brand], brand_exclusions: [], limit: 1 };
    const results = await deps.catalog
      .search({ ...request, deadline_ms: deps.search_deadline_ms }, call)
      .catch((error: unknown) => {
        if (error instanceof SearchRefused) return undefined;
        throw error;
      });
    const [best] = results?.products ?? [];
    if (best) return best.product_id;
  }
  return undefined;
}

const UNAVAILABLE: ErrorData = {
  error: 'I cannot look that up right now; what I have shown you still holds. Please ask me again in a moment.',
  code: 'catalog_unavailable',
  severity: 'medium',
  recoverable: true,
  details: {},
};
