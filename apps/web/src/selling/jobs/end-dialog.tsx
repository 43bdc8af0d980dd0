import type { CrosspostJob } from '@talknshop/contracts';
import { Button, Dialog } from '../../ui';

/** Why a listing is ended. */
export type Ending = 'sold' | 'withdrawn';

const WORDS: Record<Ending, { title: string; words: string; button: string }> = {
  sold: {
    title: 'You sold it?',
    words:
      'A sale is noticed by itself, and the listing taken from the other marketplaces, except where you posted it by hand. If you sold it there or to somebody else, it has to come down everywhere, so that nobody buys it twice. Of several pieces, say for example “it sold on Poshmark” instead, and one less is for sale.',
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
