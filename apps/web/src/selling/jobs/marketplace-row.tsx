import type { MarketplaceJob } from '@talknshop/contracts';
import { ChevronDown } from 'lucide-react';
import { Badge, Button, ExternalLink, type Tone } from '../../ui';
import { AccessBadge } from '../access-badge';
import { HandOverCard } from './hand-over-card';
import { isComingDown, type JobRow, jobRow, type RowTone } from './job-row';
import { StatusIcon } from './status-icon';
import { TakenDownButton } from './taken-down-button';
import type { JobCommand } from './use-job-commands';

const TONES: Record<RowTone, Tone> = { neutral: 'neutral', busy: 'accent', good: 'good', warn: 'warn', bad: 'bad' };

/** How a listing is doing on one marketplace, and what can be done about it there. */
export function MarketplaceRow({ part, isUnseen, canTakeOff, isBusy, run }: MarketplaceRowProps) {
  const { marketplace, access, status, hand_over } = part;
  const row = jobRow(part, { is_unseen: isUnseen });
  const { name, label, tone, link, details, proof, actions } = row;
  const done = (url?: string) => run({ kind: 'done_by_hand', marketplace, ...(url && { link: url }) });
  return (
    <li className="flex flex-col gap-1.5 py-2.5">
      <div className="flex items-start justify-between gap-2">
        <span className="flex min-w-0 flex-wrap items-center gap-x-2">
          <span className="font-medium">{name}</span>
          <AccessBadge access={access} />
        </span>
        <Badge tone={TONES[tone]} className="mt-0.5 shrink-0">
          <StatusIcon status={status} isComingDown={isComingDown(part)} />
          {label}
        </Badge>
      </div>
      <RowDetails {...{ details, part }} />
      {proof && (
        <details className="group text-xs text-muted">
          <summary className="touchable inline-flex items-center gap-1">
            What {name} said
            <ChevronDown aria-hidden="true" className="size-4 transition-transform group-open:rotate-180" />
          </summary>
          <p className="break-words">{proof}</p>
        </details>
      )}
      {actions.includes('mark_posted') && hand_over && (
        <HandOverCard handOver={hand_over} name={name} isBusy={isBusy} onPosted={done} />
      )}
      {actions.includes('mark_taken_down') && (
        <TakenDownButton name={name} isBusy={isBusy} onTakenDown={() => void done()} />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 empty:hidden">
        {link && (
          <ExternalLink href={link} className="touchable text-sm">
            See it on {name}
          </ExternalLink>
        )}
        {actions.includes('retry') && (
          <Button size="small" aria-disabled={isBusy} onClick={() => !isBusy && void run({ kind: 'retry' })}>
            Try again<span className="sr-only"> on {name}</span>
          </Button>
        )}
        {canTakeOff && actions.includes('withdraw') && (
          <Button
            size="small"
            look="quiet"
            className="-mx-1.5 px-1.5 text-muted"
            aria-disabled={isBusy}
            onClick={() => !isBusy && void run({ kind: 'take_off', marketplace })}
          >
            Take it off<span className="sr-only"> {name}</span>
          </Button>
        )}
      </div>
    </li>
  );
}

function RowDetails({ details, part: { sold } }: { details: JobRow['details']; part: MarketplaceJob }) {
  const words = [...(sold ? [`${sold} sold here so far.`] : []), ...details];
  return words.length === 0 ? null : <p className="break-words text-sm text-muted">{words.join(' ')}</p>;
}

interface MarketplaceRowProps {
  part: MarketplaceJob;
  isUnseen: boolean;
  /** It is on others, too: it can be taken off this one alone. */
  canTakeOff: boolean;
  isBusy: boolean;
  run: (command: JobCommand) => Promise<boolean>;
}
