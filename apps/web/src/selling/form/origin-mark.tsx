import { Check, CircleHelp, type LucideIcon, PencilLine } from 'lucide-react';
import { Badge, type Tone } from '../../ui';
import type { FieldOrigin } from './field-origin';

/** How sure a field is, in words and with a sign; nothing of one that is empty. */
export function OriginMark({ origin }: { origin: FieldOrigin | undefined }) {
  if (origin === undefined || origin === 'empty') return null;
  const { words, icon: Icon, tone } = MARKS[origin];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden="true" className="size-3" />
      {words}
    </Badge>
  );
}

/** What to do about a field that was assumed. */
export function originHint(origin: FieldOrigin | undefined): string | undefined {
  return origin === 'assumed' ? 'You did not say this, so it is what is usual. Please check it.' : undefined;
}

const MARKS: Record<Exclude<FieldOrigin, 'empty'>, { words: string; icon: LucideIcon; tone: Tone }> = {
  said: { words: 'From you', icon: Check, tone: 'neutral' },
  assumed: { words: 'Assumed', icon: CircleHelp, tone: 'warn' },
  changed: { words: 'Changed by you', icon: PencilLine, tone: 'accent' },
};
