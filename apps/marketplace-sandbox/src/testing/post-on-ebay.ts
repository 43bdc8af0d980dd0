import { SANDBOX_SELLERS } from '@talknshop/marketplaces';

export interface EbayPost {
  sku?: string;
  title?: string;
  /** HTML. */
  description?: string;
  is_draft?: boolean;
}

const { client_id, client_secret, refresh_token, policies, location } = SANDBOX_SELLERS.ebay;

/** Posts a kettle; the number of the listing, or of the offer where it is a draft. */
export async function postOnEbay(
  sandbox_url: string,
  { sku = 'S1', title = 'Acme Kettle', description = 'Boils.', is_draft = false }: EbayPost = {},
): Promise<string> {
  const minted = await fetch(`${sandbox_url}/ebay/identity/v1/oauth2/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'refresh_token', refresh_token }),
  });
  const { access_token } = (await minted.json()) as { access_token: string };
  const call = async (method: string, path: string, body?: object): Promise<{ offerId: string; listingId: string }> => {
    const response = await fetch(`${sandbox_url}/ebay/sell/inventory/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${access_token}`,
        'content-type': 'application/json',
        'content-language': 'en-US',
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
    return (await response.json()) as { offerId: string; listingId: string };
  };
  await call('PUT', `/inventory_item/${sku}`, {
    availability: { shipToLocationAvailability: { quantity: 1 } },
    condition: 'USED_GOOD',
    product: { title, imageUrls: ['https://pictures.example/kettle.jpg'] },
  });
  const { offerId } = await call('POST', '/offer', {
    sku,
    marketplaceId: 'EBAY_US',
    format: 'FIXED_PRICE',
    availableQuantity: 1,
    categoryId: '31388',
    listingDescription: description,
    listingDuration: 'GTC',
    merchantLocationKey: location.key,
    pricingSummary: { price: { value: '24.99', currency: 'USD' } },
    listingPolicies: {
      fulfillmentPolicyId: policies.fulfillment,
      paymentPolicyId: policies.payment,
      returnPolicyId: policies.return,
    },
  });
  return is_draft ? offerId : (await call('POST', `/offer/${offerId}/publish`)).listingId;
}
