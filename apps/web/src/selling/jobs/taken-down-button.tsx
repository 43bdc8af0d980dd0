import { Button } from '../../ui';

/** Says that a listing was taken down by hand, where nobody else can do it. */
export function TakenDownButton({ name, isBusy, onTakenDown }: TakenDownButtonProps) {
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg bg-warn-soft p-3 text-sm">
      <p>Please take it down on {name} yourself, so that nobody buys it twice.</p>
      <Button size="small" aria-disabled={isBusy} onClick={() => !isBusy && onTakenDown()}>
        I have taken it down
      </Button>
    </div>
  );
}

interface TakenDownButtonProps {
  name: string;
  isBusy: boolean;
  onTakenDown: () => void;
}
