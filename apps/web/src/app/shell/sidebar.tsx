import { CircleQuestionMark } from 'lucide-react';
import { IconButton } from '../../ui';
import { ThemeMenu } from '../theme/theme-menu';
import { SessionList, type SessionListProps } from './session-list';

/** Conversations, and what concerns the whole page. */
export function Sidebar({ onHelp, ...list }: SessionListProps & { onHelp: () => void }) {
  return (
    <div className="flex h-full min-h-0 flex-col gap-3">
      <SessionList {...list} />
      <div className="flex items-center gap-1 border-t border-line pt-2">
        <ThemeMenu />
        <IconButton label="Help" icon={CircleQuestionMark} onClick={onHelp} />
        <a
          href="/ops"
          className="touchable ml-auto flex items-center rounded-lg px-2 py-1.5 text-sm text-muted hover:bg-sunken hover:text-ink"
        >
          Operations
        </a>
      </div>
    </div>
  );
}
