import type { NewPriceAlert } from '@talknshop/client';
import type { PriceAlert } from '@talknshop/contracts';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useProducts } from '../host/products-host';
import { alertsKey } from './alerts-key';

/** The user's price alerts, newest first. */
export function useAlerts() {
  const { shop, user_id } = useProducts();
  return useQuery({
    queryKey: alertsKey(user_id),
    queryFn: async ({ signal }) => (await shop.price_alerts.list({ signal })).alerts,
  });
}

/** Begins to watch a price. The key makes one alert of it, however often it is tried. */
export function useCreateAlert() {
  const { shop, user_id } = useProducts();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ key, ...alert }: NewPriceAlert & { key: string }) =>
      shop.price_alerts.create(alert, { idempotency_key: key }),
    onSuccess: () => queries.invalidateQueries({ queryKey: alertsKey(user_id) }),
  });
}

/** Stops watching a price. */
export function useDeleteAlert() {
  const { shop, user_id } = useProducts();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ alert_id }: PriceAlert) => shop.price_alerts.delete(alert_id),
    onSuccess: () => queries.invalidateQueries({ queryKey: alertsKey(user_id) }),
  });
}
