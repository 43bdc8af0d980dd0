import { Store } from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { Notice } from '../../ui';
import type { NoticeEntry } from '../store/conversation-view';

export interface NoticeItemProps {
  notice: NoticeEntry;
  renderPriceAlert: (data: Extract<NoticeEntry, { about: 'price_alert' }>['data']) => ReactNode;
}

/** Something that is told between the turns. */
export const NoticeItem = memo(function NoticeItem({ notice, renderPriceAlert }: NoticeItemProps) {
  if (notice.about === 'price_alert') return <div className="py-3">{renderPriceAlert(notice.data)}</div>;
  if (notice.about === 'error')
    return (
      <Notice tone="bad" isAlert className="my-3">
        {notice.data.error}
      </Notice>
    );
  return (
    <Notice className="my-1 flex items-start gap-2 py-2">
      <Store aria-hidden="true" className="mt-0.5 size-4 shrink-0 text-accent" />
      <div className="wrap-anywhere">
        {notice.told.map(({ key, message }) => (
          <p key={key}>{message}</p>
        ))}
      </div>
    </Notice>
  );
});
