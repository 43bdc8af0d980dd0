import type { MarketplaceJobStatus } from '@talknshop/contracts';
import {
  Ban,
  CircleAlert,
  CircleCheck,
  CircleDashed,
  HandHelping,
  Hourglass,
  LoaderCircle,
  type LucideIcon,
  PartyPopper,
  Undo2,
} from 'lucide-react';
import { cx } from '../../ui';

const ICONS: Record<MarketplaceJobStatus, LucideIcon> = {
  queued: CircleDashed,
  posting: LoaderCircle,
  pending_review: Hourglass,
  needs_user: HandHelping,
  live: CircleCheck,
  failed: CircleAlert,
  cancelled: Undo2,
  withdrawn: Ban,
  sold: PartyPopper,
};

/** Beside the words of a status, for the eye. */
export function StatusIcon({ status }: { status: MarketplaceJobStatus }) {
  const Icon = ICONS[status];
  return <Icon aria-hidden="true" className={cx('size-3.5', status === 'posting' && 'animate-spin')} />;
}
