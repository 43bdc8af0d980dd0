import { useQueryClient } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { followAlerts } from '../alerts/follow-alerts';
import type { WatchWish } from '../alerts/watch-wish';
import { createSavedProducts } from '../saved/saved-products';
import { createAnnouncer } from './announcer';
import { ProductsContext, type ProductsHost } from './products-host';
import { Toast } from './toast';

const WatchDialog = lazy(() => import('../alerts/watch-dialog'));

export interface ProductsProviderProps extends ProductsHost {
  /** Where saved products are kept; the browser's own by default. */
  storage?: Pick<Storage, 'getItem' | 'setItem'>;
  children: ReactNode;
}

/**
 * Goes around everything that shows products, once, inside a `QueryClientProvider`: it keeps what is saved, follows the watched
 * prices, and holds the dialog in which one is begun to be watched.
 */
export function ProductsProvider({ children, storage = localStorage, ...host }: ProductsProviderProps) {
  const { shop, user_id, say, showTab, selection, onEvent } = host;
  const queries = useQueryClient();
  const [announcer] = useState(createAnnouncer);
  const [wish, watch] = useState<WatchWish>();
  const saved = useMemo(() => createSavedProducts({ storage, user_id }), [storage, user_id]);
  useEffect(() => followAlerts({ queries, user_id, onEvent }), [queries, user_id, onEvent]);
  const shared = useMemo(
    () => ({ shop, user_id, say, showTab, selection, saved, watch, announce: announcer.announce }),
    [shop, user_id, say, showTab, selection, saved, announcer],
  );
  return (
    <ProductsContext value={shared}>
      {children}
      <Toast announcer={announcer} />
      {wish && (
        <Suspense fallback={null}>
          <WatchDialog wish={wish} onClose={() => watch(undefined)} />
        </Suspense>
      )}
    </ProductsContext>
  );
}
