import type { ListingSpec, RuleViolation } from '@talknshop/contracts';
import type { EbayRequirements } from '@talknshop/marketplaces';
import type { Logger } from '@talknshop/service-kit';
import type { Clock } from '@talknshop/workflow';

export interface AskedOfEbayParts {
  requirements: Pick<EbayRequirements, 'categoryOf' | 'learn' | 'missingIn'>;
  clock: Clock;
  log: Pick<Logger, 'warn'>;
}

/** How long a preview waits for eBay. */
const WAIT_MS = 300;
/** How long eBay may take to answer, for the previews to come. */
const LOOK_UP_MS = 5_000;
/** How long eBay is not asked again about a category. */
const REST_MS = 10_000;

/** What eBay itself has to be asked about listings, within the time that a preview has for it. */
export class AskedOfEbay {
  private readonly asked = new Map<string, { again_at: number; answered: Promise<void> }>();

  constructor(private readonly parts: AskedOfEbayParts) {}

  /** What eBay requires and the listing does not say; `undefined` where eBay does not answer within 300 ms: the next preview may know. */
  async missingIn(listing: ListingSpec): Promise<RuleViolation[] | undefined> {
    const { requirements, clock } = this.parts;
    const known = requirements.missingIn(listing);
    if (known) return known;
    const waiting = new AbortController();
    await Promise.race([this.ask(listing), clock.sleep(WAIT_MS, waiting.signal)]);
    waiting.abort();
    return requirements.missingIn(listing);
  }

  /** Resolves when eBay has answered, or failed to; who asks meanwhile waits for the same answer. */
  private ask(listing: ListingSpec): Promise<void> {
    const { requirements, clock } = this.parts;
    const category = requirements.categoryOf(listing);
    const earlier = this.asked.get(category);
    if (earlier && clock.now() < earlier.again_at) return earlier.answered;
    const answered = this.lookUp(listing, category);
    this.asked.set(category, { again_at: clock.now() + REST_MS, answered });
    return answered;
  }

  private async lookUp(listing: ListingSpec, category: string): Promise<void> {
    try {
      await this.parts.requirements.learn(listing, AbortSignal.timeout(LOOK_UP_MS));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.parts.log.warn({ marketplace: 'ebay', category, reason }, 'preview.requirements_unknown');
    }
  }
}
