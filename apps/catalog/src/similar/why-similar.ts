import { money } from '@talknshop/contracts';
import { knownFactsOf, type Described } from '../compare/facts/known-facts';

const ABOUT_EQUAL = 0.02;

/** What a product has in common with the one it is like, in one plain sentence: "Found for laptop, also from Acme, also with 16 GB RAM, $40 cheaper." */
export function whySimilar(product: Described, subject: Described, type: string): string {
  const [facts, wished] = [knownFactsOf(product), knownFactsOf(subject)];
  const common = Object.entries(SAID).flatMap(([name, say]) => {
    const fact = facts.get(name);
    return fact !== undefined && isSame(fact, wished.get(name)) ? [`also ${say(String(fact))}`] : [];
  });
  return `${[`Found for ${type}`, ...common, priceBeside(product, subject)].join(', ')}.`;
}

const SAID: Record<string, (fact: string) => string> = {
  brand: (fact) => `from ${fact}`,
  ram: (fact) => `with ${fact} GB RAM`,
  storage: (fact) => `with ${fact} GB storage`,
  screen_size: (fact) => `with a ${fact} inch screen`,
  color: (fact) => `in ${fact}`,
};

function isSame(one: string | number | boolean, other: string | number | boolean | undefined): boolean {
  return String(one).toLowerCase() === String(other).toLowerCase();
}

function priceBeside({ price, currency }: Described, subject: Described): string {
  const difference = price - subject.price;
  if (Math.abs(difference) <= subject.price * ABOUT_EQUAL) return 'for about the same price';
  return `${money(Math.abs(difference), currency)} ${difference < 0 ? 'cheaper' : 'dearer'}`;
}
