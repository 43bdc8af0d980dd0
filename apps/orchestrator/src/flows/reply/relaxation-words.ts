import { money, type Relaxation, type RequirementSpec } from '@talknshop/contracts';
import { conditionWords } from './condition-words';
import { spelled } from './fact-words';
import { listed } from './listed';
import { brief } from './plain';

const LONGEST_NAME = 40;

/** A change of the need: what the user would do, as the end of “if you …”, and what to say for it. */
interface Change {
  act: string;
  say: string;
}

/** What there would be with other limits, each with its count; empty where no change is known that helps. */
export function relaxationWords(relaxations: readonly Relaxation[] = []): string {
  const [first] = relaxations;
  if (!first) return '';
  const ways = relaxations.map((relaxation) => `${relaxation.count} if you ${changeOf(relaxation).act}`);
  return `I know of ${listed(ways, 'or')}. Just say “${first.say ?? changeOf(first).say}”.`;
}

/** What to say to have the limit changed. */
export function relaxationSaying(relaxation: Relaxation): string {
  return changeOf(relaxation).say;
}

function changeOf(relaxation: Relaxation): Change {
  const { limit } = relaxation;
  const attribute = /^attributes\.(.+)$/.exec(limit)?.[1];
  if (attribute !== undefined) return anyOf(nameOf(attribute));
  return (Object.hasOwn(CHANGES, limit) ? CHANGES[limit] : undefined)?.(relaxation) ?? anyOf(nameOf(limit));
}

const CHANGES: Record<string, (relaxation: Relaxation) => Change> = {
  'price.max': ({ to, requirement_spec }) =>
    to === null
      ? anyOf('price')
      : { act: `go up to ${amount(to, requirement_spec)}`, say: `up to ${amount(to, requirement_spec)}` },
  'price.min': ({ to, requirement_spec }) =>
    to === null
      ? anyOf('price')
      : { act: `go down to ${amount(to, requirement_spec)}`, say: `at least ${amount(to, requirement_spec)}` },
  'price.currency': ({ to }) => ({
    act: `look at prices in ${brief(String(to), 3)}`,
    say: `in ${brief(String(to), 3)}`,
  }),
  condition: ({ to }) =>
    to === null
      ? anyOf('condition')
      : { act: `take ${conditionWords(String(to))} ones`, say: `${conditionWords(String(to))} is fine` },
  rating_min: ({ to }) =>
    to === null ? anyOf('rating') : { act: `take ${Number(to)} stars and up`, say: `at least ${Number(to)} stars` },
  brand_preferences: () => anyOf('brand'),
  brand_exclusions: ({ from }) => allowing(from),
  marketplaces: () => ({ act: 'look on all marketplaces', say: 'any marketplace' }),
  'filters.excluded': ({ from }) => allowing(from),
  'filters.excluded_conditions': () => anyOf('condition'),
};

function anyOf(name: string): Change {
  return { act: `take any ${name}`, say: `any ${name}` };
}

function allowing(from: Relaxation['from']): Change {
  const names = listed([from].flat().map((name) => brief(String(name), LONGEST_NAME)));
  return { act: `take ${names} as well`, say: `${names} is fine` };
}

/** `ram_gb` is `RAM`. */
function nameOf(attribute: string): string {
  return spelled(brief(attribute.replace(/_(?:gb|tb|in|inch|w|hz|mah|mp)$/, '').replaceAll('_', ' '), LONGEST_NAME));
}

function amount(to: Relaxation['to'], { price }: RequirementSpec): string {
  return money(Number(to), price?.currency ?? 'USD');
}
