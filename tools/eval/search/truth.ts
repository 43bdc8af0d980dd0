import type { Catalogue, SandboxOffer } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import { gradeOf, type Grade } from './grade';
import type { JudgedQuery } from './judged-query';

/** What is really behind each offer that the sandbox makes. */
export class Truth {
  private readonly offers: ReadonlyMap<string, SandboxOffer>;
  private readonly accessory_types: ReadonlySet<string>;

  constructor(private readonly catalogue: Catalogue) {
    this.offers = new Map(
      catalogue.offers().map((offer) => [`${offer.marketplace}:${offer.native_id}`, offer] as const),
    );
    const accessories = catalogue.products().filter(({ accessory_for }) => accessory_for !== undefined);
    this.accessory_types = new Set(accessories.map(({ product_type }) => product_type));
  }

  /** Throws for an id that the sandbox does not sell under. */
  offer(product_id: string): SandboxOffer {
    const offer = this.offers.get(product_id);
    if (!offer) throw new Error(`the sandbox does not sell ${product_id}`);
    return offer;
  }

  /** Whether things are asked for, and not what goes with them: a wrong case passes for no phone. */
  asksForThings({ truth }: JudgedQuery): boolean {
    return !truth.types.every((type) => this.accessory_types.has(type));
  }

  /** The grade of all that can be bought: a product counts once for each condition it is sold in, by its best offer. */
  gradesOfAll(query: JudgedQuery): Grade[] {
    const best = new Map<string, Grade>();
    for (const offer of this.catalogue.offers()) {
      if (!offer.in_stock) continue;
      const grade = gradeOf(offer, query);
      if (grade > (best.get(thingOf(offer)) ?? -1)) best.set(thingOf(offer), grade);
    }
    return [...best.values()];
  }
}

/** A product in a condition: two cards of it are one too many. */
export function thingOf({ product, condition }: SandboxOffer): string {
  return `${product.key}@${condition}`;
}
