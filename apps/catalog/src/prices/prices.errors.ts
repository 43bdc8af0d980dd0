/** This catalog was started without a storage, so it remembers no prices and watches none. */
export class PricesNotSetUp extends Error {
  override readonly name = 'PricesNotSetUp';
  readonly code = 'prices_not_set_up';

  constructor() {
    super('price history and price alerts are not set up here: the catalog was started without AWS_REGION');
  }
}
