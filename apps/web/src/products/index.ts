export { PriceAlertNotice, type PriceAlertNoticeProps } from './alerts/price-alert-notice';
export { type ProductsHost, type ProductTab } from './host/products-host';
export { ProductsProvider, type ProductsProviderProps } from './host/products-provider';
export { type Shop } from './host/shop.port';
export { type MarketplaceReport } from './marketplaces/marketplace-state';
export { ProductPanel, type ProductPanelProps } from './panel/product-panel';
export { useProductTabs } from './panel/use-product-tabs';
export { ProductResults, type ProductResultsProps } from './results/product-results';
