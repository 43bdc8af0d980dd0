import { LoaderCircle } from 'lucide-react';

export interface ActivityProps {
  text: string;
  /** 0 to 100. */
  percent?: number;
}

/** What is being done at the moment. Those who listen are told of milestones only, elsewhere. */
export function Activity({ text, percent }: ActivityProps) {
  return (
    <div className="flex max-w-96 flex-col gap-1.5">
      <p className="flex items-center gap-2 text-sm text-muted">
        <LoaderCircle aria-hidden="true" className="size-4 animate-spin text-accent" />
        {text}…
      </p>
      {percent !== undefined && (
        <progress
          aria-label="How far this answer is"
          max={100}
          value={percent}
          className="h-1 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent [&::-webkit-progress-value]:transition-all"
        />
      )}
    </div>
  );
}
