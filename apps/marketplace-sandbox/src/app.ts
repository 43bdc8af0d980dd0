import { type Logger, type RunningService, startService, type Surroundings } from '@talknshop/service-kit';
import { buildCatalogue } from './catalogue/catalogue';
import { readListings } from './catalogue/listings/read-listings';
import { FaultSwitches } from './faults/fault-switches';
import { MarketplaceSandboxModule } from './marketplace-sandbox.module';
import { Notifier } from './notices/notifier';
import { vendorForms } from './notices/vendor-forms';
import { NO_JOURNAL, openJournal } from './postings/journal';
import { Numbers } from './postings/numbers';
import { PostingStore } from './postings/posting-store';
import type { SandboxConfig } from './sandbox.config';
import { describeSandbox } from './sandbox.docs';
import { sandboxRoutes } from './sandbox.routes';
import { EbaySigning } from './wires/ebay-sell/ebay-signing';

/** What a test may put in the place of the real world. */
export interface SandboxSurroundings extends Surroundings {
  /** Milliseconds since the epoch. */
  now?: () => number;
  random?: () => number;
}

/** Starts the simulated marketplaces on one port, selling the same made-up goods every time, the listings there are, and what sellers post. */
export async function startMarketplaceSandbox(
  config: SandboxConfig,
  { now = Date.now, random, ...surroundings }: SandboxSurroundings = {},
): Promise<RunningService> {
  const read = config.listings_folder === undefined ? undefined : await readListings(config.listings_folder);
  const postings = new PostingStore(config.data_file === undefined ? NO_JOURNAL : openJournal(config.data_file));
  let logger: Logger | undefined;
  const ebay_signing = new EbaySigning();
  const notifier = new Notifier({
    webhook_url: config.webhook_url,
    secret: config.webhook_secret,
    forms: vendorForms(ebay_signing),
    now,
    pending: postings.collection('notices'),
    report: (event, facts) => logger?.info(facts, event),
  });
  const routes = sandboxRoutes({
    catalogue: buildCatalogue(read?.listings),
    faults: new FaultSwitches(config.latency_ms, random),
    now,
    ebay_signing,
    notifier,
    numbers: new Numbers(now),
    postings,
    walmart_public_key_pem: config.walmart_keys.public_key_pem,
    public_url: config.public_url,
  });
  const service = await startService(
    {
      config,
      module: MarketplaceSandboxModule.of(routes),
      describe: describeSandbox,
      attach: (app) => {
        logger = app.logger;
        notifier.resume();
      },
      beforeClose: () => notifier.close(),
    },
    surroundings,
  );
  if (read) service.logger.info({ listings: read.listings.length, skipped: read.skipped }, 'listings.read');
  return {
    ...service,
    close: async () => {
      await service.close();
      postings.close();
    },
  };
}
