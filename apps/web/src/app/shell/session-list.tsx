import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ShopApi } from '@talknshop/client';
import type { SessionSummary } from '@talknshop/contracts';
import { Ellipsis, Plus, Trash2 } from 'lucide-react';
import type { MouseEvent } from 'react';
import { Awaited, Button, cx, IconButton, Menu, Notice } from '../../ui';
import { pathOf } from '../routing/route';
import { type FirstWords, sessionsKey, sessionTitle } from './sessions';

export interface SessionListProps {
  sessions: Pick<ShopApi['sessions'], 'list' | 'delete'>;
  user_id: string;
  current: string | undefined;
  firstWords: FirstWords;
  onOpen: (session_id: string | undefined) => void;
}

const MOST = 50;

/** The user's conversations, the latest first. */
export function SessionList({ sessions, user_id, current, firstWords, onOpen }: SessionListProps) {
  const queries = useQueryClient();
  const { data, isPending, error, refetch } = useQuery({
    queryKey: sessionsKey(user_id),
    queryFn: ({ signal }) => sessions.list({ limit: MOST, signal }),
  });
  const remove = useMutation({
    mutationFn: (session_id: string) => sessions.delete(session_id),
    onSuccess: (_, session_id) => {
      if (session_id === current) onOpen(undefined);
      return queries.invalidateQueries({ queryKey: sessionsKey(user_id) });
    },
  });
  const said = data?.sessions.filter(({ last_message }) => last_message) ?? [];
  return (
    <nav aria-label="Conversations" className="flex min-h-0 grow flex-col gap-3">
      <Button onClick={() => onOpen(undefined)} className="justify-start">
        <Plus aria-hidden="true" className="size-4" />
        New conversation
      </Button>
      {isPending && (
        <Awaited label="Reading your conversations" places={['h-4 w-4/5', 'h-4 w-3/5', 'h-4 w-2/3']} className="px-3" />
      )}
      {error && (
        <Notice tone="bad" isAlert className="flex flex-col items-start gap-2">
          Your conversations could not be read.
          <Button size="small" onClick={() => void refetch()}>
            Try again
          </Button>
        </Notice>
      )}
      {remove.error && (
        <Notice tone="bad" isAlert>
          It could not be deleted: {remove.error.message}
        </Notice>
      )}
      {data && said.length === 0 && <p className="px-3 text-sm text-muted">What you ask for is kept here for a day.</p>}
      <ul className="-mr-2 flex min-h-0 grow flex-col gap-0.5 overflow-y-auto pr-2">
        {said.map((session) => (
          <Row
            key={session.session_id}
            session={session}
            title={sessionTitle(session, firstWords)}
            isCurrent={session.session_id === current}
            onOpen={() => onOpen(session.session_id)}
            onDelete={() => remove.mutate(session.session_id)}
          />
        ))}
      </ul>
    </nav>
  );
}

interface RowProps {
  session: SessionSummary;
  title: string;
  isCurrent: boolean;
  onOpen: () => void;
  onDelete: () => void;
}

function Row({ session, title, isCurrent, onOpen, onDelete }: RowProps) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return; // in a tab of its own
    event.preventDefault();
    onOpen();
  };
  return (
    <li className={cx('group flex items-center rounded-lg hover:bg-sunken', isCurrent && 'bg-accent-soft')}>
      <a
        href={pathOf({ page: 'chat', session_id: session.session_id })}
        aria-current={isCurrent ? 'page' : undefined}
        title={title}
        onClick={open}
        className="touchable flex min-w-0 grow items-center rounded-lg px-3 py-2 text-sm"
      >
        <span className="truncate">{title}</span>
      </a>
      <Menu
        trigger={<IconButton label={`More for: ${title}`} icon={Ellipsis} className="size-8" />}
        items={[{ label: 'Delete', icon: Trash2, isDangerous: true, onSelect: onDelete }]}
      />
    </li>
  );
}
