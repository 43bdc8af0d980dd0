import type { RequirementSpec } from '@talknshop/contracts';
import type { SeveralRequests } from '../../understanding.port';
import { isSameProduct } from '../intent/said';
import type { Need } from '../need/need.reader';
import type { Requests } from '../requests/requests.reader';
import { mergeNeed, newRequirement } from './requirement';

const MOST = 4;

/** The requirements of a message with several requests. One that names what is known already changes that; `known` without a product holds for all. */
export function requirementsOf({ needs, common }: Requests, known: readonly RequirementSpec[]): SeveralRequests {
  const taken = needs.slice(0, MOST);
  return {
    requirements: taken.map((need) => common.needs.reduce(withCommon, requirementOf(withPrice(need, common), known))),
    left_out: needs.slice(MOST).map(({ product_type }) => product_type),
    is_total: common.is_total,
  };
}

function requirementOf(need: Need, known: readonly RequirementSpec[]): RequirementSpec {
  const begun = known.find(({ product_type }) => product_type === '' || isSameProduct(product_type, need.product_type));
  return begun ? mergeNeed(begun, need, '') : newRequirement(need);
}

function withCommon(requirement: RequirementSpec, need: Need): RequirementSpec {
  return mergeNeed(requirement, need, '');
}

function withPrice(need: Need, { price }: Requests['common']): Need {
  return { ...need, price: need.price ?? price };
}
