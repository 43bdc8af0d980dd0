import { Undo2 } from 'lucide-react';
import { Button, LiveRegion } from '../../ui';

/** The seconds in which a listing can be taken back before anybody sees it. Counted for the eye; told aloud once. */
export function GraceUndo({ seconds, isBusy, onUndo }: GraceUndoProps) {
  return (
    <div className="flex items-center justify-between gap-3 rounded-lg bg-accent-soft px-3 py-2 text-sm">
      <p>
        Nobody sees it yet.{' '}
        <span className="whitespace-nowrap font-medium tabular-nums">{secondsWords(seconds)} left</span> to take it
        back.
      </p>
      <Button size="small" className="shrink-0" aria-disabled={isBusy} onClick={() => !isBusy && onUndo()}>
        <Undo2 aria-hidden="true" className="size-4 shrink-0" />
        Undo
      </Button>
      <LiveRegion message="Nobody sees your listing yet: you can still undo it." />
    </div>
  );
}

function secondsWords(seconds: number): string {
  return seconds === 1 ? '1 second' : `${seconds} seconds`;
}

interface GraceUndoProps {
  seconds: number;
  isBusy: boolean;
  onUndo: () => void;
}
