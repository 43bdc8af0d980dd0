import { Menu, PanelRight } from 'lucide-react';
import { Button, IconButton } from '../../ui';
import { Brand } from './brand';

export interface TopBarProps {
  onSessions: () => void;
  onPanel: () => void;
  /** How many products the latest search shows. */
  count: number;
}

/** Where there is no room for the sides: what opens them. */
export function TopBar({ onSessions, onPanel, count }: TopBarProps) {
  return (
    <header className="grid shrink-0 grid-cols-[1fr_auto_1fr] items-center gap-2 border-b border-line bg-raised px-2 py-1.5">
      <IconButton label="Conversations" icon={Menu} onClick={onSessions} />
      <Brand />
      <Button look="quiet" onClick={onPanel} className="justify-self-end px-3">
        <PanelRight aria-hidden="true" className="size-5" />
        {count > 0 && <span className="tabular-nums">{count}</span>}
        <span className="sr-only">{count > 0 ? 'products and more' : 'Products and more'}</span>
      </Button>
    </header>
  );
}
