export { describeMarketplaceSearch, type MarketplaceWorld } from './search/marketplace-search.contract';
export {
  startVendorFake,
  type VendorFake,
  type VendorFault,
  type VendorReply,
  type VendorRequest,
} from './testing/vendor-fake';
