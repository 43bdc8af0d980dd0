import type { ListingPreview } from '@talknshop/contracts';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { isRefusing } from './proposals';

/** Whether a marketplace takes the listing as it is. */
export function PreviewMark({ preview, isChecking }: { preview?: ListingPreview; isChecking: boolean }) {
  if (!preview) return <span className="text-xs text-muted">{isChecking ? 'Checking…' : ''}</span>;
  return isRefusing(preview) ? (
    <span className="ml-auto flex items-center gap-1 text-xs font-medium text-bad">
      <CircleAlert aria-hidden="true" className="size-4" />
      Not yet
    </span>
  ) : (
    <span className="ml-auto flex items-center gap-1 text-xs font-medium text-good">
      <CircleCheck aria-hidden="true" className="size-4" />
      Takes it
    </span>
  );
}
