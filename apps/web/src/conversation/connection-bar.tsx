import type { ConnectionState } from '@talknshop/client';
import type { ErrorData } from '@talknshop/contracts';
import { CloudOff, LoaderCircle, WifiOff } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui';
import type { ConversationView } from './store/conversation-view';

export interface ConnectionBarProps {
  connection: ConnectionState;
  /** Why the line is as it is, in the server's words. */
  trouble?: ErrorData;
  resumed: ConversationView['resumed'];
  onStartOver: () => void;
}

/** How the line is, whenever that matters: nothing while all is well. */
export function ConnectionBar({ connection, trouble, resumed, onStartOver }: ConnectionBarProps) {
  switch (connection.kind) {
    case 'offline':
      return (
        <Bar>
          <WifiOff aria-hidden="true" className="size-4" />
          You are offline. What you send waits, and goes out once you are back.
        </Bar>
      );
    case 'reconnecting':
      return (
        <Bar>
          <LoaderCircle aria-hidden="true" className="size-4 animate-spin" />
          Reconnecting… {trouble?.error ?? 'What you send waits meanwhile.'}
        </Bar>
      );
    case 'closed':
      return (
        <div role="alert" className={`${BAR} bg-bad-soft`}>
          <CloudOff aria-hidden="true" className="size-4 text-bad" />
          This conversation cannot be reached: {trouble?.error ?? connection.reason}
          <Button size="small" onClick={onStartOver}>
            New conversation
          </Button>
        </div>
      );
    case 'open':
      return resumed ? <Passing key={resumed}>{RESUMED[resumed]}</Passing> : null;
    case 'connecting':
      return null;
  }
}

const BAR = 'flex shrink-0 items-center justify-center gap-2 px-4 py-2 text-sm [&>svg]:shrink-0 [&>button]:shrink-0';

const RESUMED = {
  here: 'Welcome back. You go on where you stopped.',
  elsewhere: 'This conversation was begun on another device. You go on where it stopped.',
  caught_up: 'Back online, and caught up.',
};

function Bar({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={`${BAR} bg-warn-soft text-ink`}>
      {children}
    </div>
  );
}

/** Goes away by itself. */
function Passing({ children }: { children: ReactNode }) {
  return (
    <div role="status" className={`${BAR} animate-passing overflow-hidden bg-good-soft text-ink`}>
      {children}
    </div>
  );
}
