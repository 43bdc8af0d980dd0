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

/** Beside the words of a status, for the eye. `isComingDown`: whatever it was, it is on its way out. */
export function StatusIcon({ status, isComingDown }: { status: MarketplaceJobStatus; isComingDown: boolean }) {
  const Icon = isComingDown ? LoaderCircle : ICONS[status];
  return <Icon aria-hidden="true" className={cx('size-3.5', Icon === LoaderCircle && 'animate-spin')} />;
}
