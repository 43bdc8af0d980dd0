import { createMarketplaces, type MarketplacesConfig, sandboxConfig } from '@talknshop/marketplaces';
import { describeMarketplaceSearch } from '@talknshop/marketplaces/testing';
import type { SandboxMarketplace } from './catalogue/catalogue';
import { startTestSandbox } from './testing/test-sandbox';

const WORLDS: [SandboxMarketplace, string, unknown_id: string][] = [
  ['ebay', 'eBay', 'v1|1|0'],
  ['amazon', 'Amazon', 'B000000000'],
  ['walmart', 'Walmart', '1'],
  ['bestbuy', 'Best Buy', '1'],
];

for (const [marketplace, name, native_id] of WORLDS) {
  describeMarketplaceSearch(`${name} in the sandbox`, async () => {
    const sandbox = await startTestSandbox();
    const config: MarketplacesConfig = sandboxConfig(sandbox.url, sandbox.walmart_private_key_pem);
    const [search] = createMarketplaces({ [marketplace]: config[marketplace] });
    if (!search) throw new Error(`${marketplace} is not configured`);
    return {
      marketplace: search,
      popular: { text: 'laptop', price: 700, hits: 12 },
      absent: { text: 'unobtainium', native_id },
      fail: (fault) => sandbox.fail(marketplace, fault),
      close: () => sandbox.close(),
    };
  });
}
