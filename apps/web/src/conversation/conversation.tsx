import { type ReactNode, type RefObject, useCallback, useMemo } from 'react';
import type { PriceAlertData } from '@talknshop/contracts';
import { Awaited, LiveRegion } from '../ui';
import { Composer } from './composer/composer';
import type { Drafts } from './composer/drafts';
import { Starters } from './composer/starters';
import { ConnectionBar } from './connection-bar';
import type { ConversationStore } from './store/conversation.store';
import type { Entry, TurnEntry } from './store/conversation-view';
import { isAnswering, lastTurn, lastWithResults, pendingQuestion } from './store/turn-facts';
import { useConversation } from './store/use-conversation';
import { Thread } from './thread/thread';
import { NoticeItem } from './turn/notice-item';
import { TurnItem } from './turn/turn-item';

export interface ConversationProps {
  store: ConversationStore;
  drafts: Drafts;
  input: RefObject<HTMLTextAreaElement | null>;
  isTouch: boolean;
  onStartOver: () => void;
  /** What is shown of what a turn found and what is for sale in it. */
  renderOutcome: (turn: TurnEntry, isCurrent: boolean) => ReactNode;
  renderPriceAlert: (data: PriceAlertData) => ReactNode;
}

/** A conversation: what was said, and where to go on. */
export function Conversation(props: ConversationProps) {
  const { store, drafts, input, isTouch, onStartOver, renderOutcome, renderPriceAlert } = props;
  const view = useConversation(store);
  const { entries, connection, trouble, session_id, resumed, announcement, limited_until } = view;
  const actions = useMemo(() => ({ say: store.say, retry: store.retry, drop: store.drop }), [store]);
  const isBusy = isAnswering(view);
  const last = lastTurn(view)?.key;
  const current = lastWithResults(view)?.key;
  const renderEntry = useCallback(
    (entry: Entry) =>
      entry.kind === 'notice' ? (
        <NoticeItem notice={entry} renderPriceAlert={renderPriceAlert} />
      ) : (
        <TurnItem
          turn={entry}
          isLast={entry.key === last}
          isCurrent={entry.key === current}
          limitedUntil={limited_until}
          actions={actions}
          renderOutcome={renderOutcome}
        />
      ),
    [actions, current, last, limited_until, renderOutcome, renderPriceAlert],
  );
  return (
    <div className="flex min-h-0 grow flex-col">
      <ConnectionBar connection={connection} trouble={trouble} resumed={resumed} onStartOver={onStartOver} />
      {entries.length > 0 ? (
        <>
          <h1 className="sr-only">Conversation</h1>
          <Thread entries={entries} isBusy={isBusy} renderEntry={renderEntry} />
        </>
      ) : (
        <div className="min-h-0 grow overflow-y-auto">
          <Beginning {...{ store, isKnown: session_id !== undefined, isClosed: connection.kind === 'closed' }} />
        </div>
      )}
      <div className="mx-auto w-full max-w-4xl shrink-0 px-4 pb-[max(0.75rem,env(safe-area-inset-bottom))] pt-2 sm:px-6">
        <Composer
          session_id={entries.length > 0 ? session_id : store.session_id}
          drafts={drafts}
          input={input}
          isAnswer={pendingQuestion(view) !== undefined}
          isAnswering={isBusy}
          limitedUntil={limited_until}
          lastSaid={lastSaid(entries)}
          isTouch={isTouch}
          onSend={store.say}
          onStop={store.stop}
        />
      </div>
      <LiveRegion id={announcement.id} message={announcement.text} />
    </div>
  );
}

/** What is said to the right, its answer below it. */
const TURN = ['mb-1 ml-auto h-10 w-64 rounded-2xl', 'h-4 w-4/5', 'h-4 w-3/5'];

interface BeginningProps {
  store: ConversationStore;
  isKnown: boolean;
  isClosed: boolean;
}

/** What is shown before anything was said. */
function Beginning({ store, isKnown, isClosed }: BeginningProps) {
  if (!isClosed && (store.isNew || isKnown)) return <Starters onPick={store.say} />;
  return (
    <>
      <h1 className="sr-only">Conversation</h1>
      {!isClosed && <Awaited label="Opening the conversation" places={TURN} className="mx-auto max-w-4xl px-6 py-8" />}
    </>
  );
}

function lastSaid(entries: readonly Entry[]): string | undefined {
  const last = entries.findLast((entry) => entry.kind === 'turn' && entry.user !== undefined);
  return last?.kind === 'turn' ? last.user?.text : undefined;
}
