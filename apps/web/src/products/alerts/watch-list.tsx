import { Bell } from 'lucide-react';
import { Skeleton } from '../../ui';
import { EmptyTab } from '../panel/empty-tab';
import { Failed } from '../host/failed';
import { AlertRow } from './alert-row';
import { useAlerts } from './use-alerts';

/** The prices that the user waits for. */
export function WatchList() {
  const { data, error, refetch } = useAlerts();
  if (error) return <Failed what="the watch list" error={error} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton className="h-24 w-full" />;
  if (data.length === 0)
    return (
      <EmptyTab icon={Bell} title="No prices watched">
        Choose “Watch price” on a product, or say “tell me when the first one drops to $500”.
      </EmptyTab>
    );
  return (
    <ul aria-label="Watched prices" className="flex flex-col gap-3">
      {data.map((alert) => (
        <AlertRow key={alert.alert_id} alert={alert} />
      ))}
    </ul>
  );
}
