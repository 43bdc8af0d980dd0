export { startEbayPostingFake, type EbayPostingFake } from './ebay/ebay.posting.fake';
export { startEtsyFake, type EtsyFake } from './etsy/etsy.fake';
export {
  DESK_LAMP,
  describeMarketplacePosting,
  type PostingSuite,
  type PostingWorld,
  type ShownListing,
} from './posting/marketplace-posting.contract';
export { describeMarketplaceSearch, type MarketplaceWorld } from './search/marketplace-search.contract';
export { FakePictures } from './testing/pictures.fake';
export {
  startVendorFake,
  type VendorFake,
  type VendorFault,
  type VendorReply,
  type VendorRequest,
} from './testing/vendor-fake';
