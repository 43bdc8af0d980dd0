import type { CrosspostJob } from '@talknshop/contracts';
import { Button, Dialog } from '../../ui';

/** Why a listing is ended. */
export type Ending = 'sold' | 'withdrawn';

const WORDS: Record<Ending, { title: string; words: string; button: string }> = {
  sold: {
    title: 'You sold it?',
    words:
      'A sale on a marketplace is noticed by itself, and the listing is taken from the others. If you sold it to somebody else, it has to come down everywhere, so that nobody buys it twice.',
    button: 'Take it down everywhere',
  },
  withdrawn: {
    title: 'Take it down everywhere?',
    words: 'Nobody can buy it after that. To sell it again it has to be posted anew.',
    button: 'Take it down',
  },
};

/** Asks before a listing is ended. */
export function EndDialog({ ending, job, isBusy, onClose, onConfirm }: EndDialogProps) {
  const { title, words, button } = WORDS[ending ?? 'withdrawn'];
  return (
    <Dialog
      open={ending !== undefined}
      onOpenChange={(open) => !open && onClose()}
      title={title}
      description={job.listing_spec.title}
    >
      <p className="mb-4 text-sm">{words}</p>
      <div className="flex flex-wrap gap-2">
        <Button look="danger" aria-disabled={isBusy} onClick={() => !isBusy && void onConfirm()}>
          {button}
        </Button>
        <Button onClick={onClose}>Leave it as it is</Button>
      </div>
    </Dialog>
  );
}

interface EndDialogProps {
  ending: Ending | undefined;
  job: CrosspostJob;
  isBusy: boolean;
  onClose: () => void;
  onConfirm: () => Promise<void>;
}
