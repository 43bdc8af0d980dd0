import { memo, type ReactNode } from 'react';
import type { TurnEntry } from '../store/conversation-view';
import { Activity } from './activity';
import { QuestionCard } from './question-card';
import { ReplyText } from './reply-text';
import { TurnError } from './turn-error';
import { filesWords, UserMessage } from './user-message';

export interface TurnActions {
  say: (text: string) => void;
  retry: (key: string) => void;
  drop: (key: string) => void;
}

export interface TurnItemProps {
  turn: TurnEntry;
  /** Whether nothing was said after it. */
  isLast: boolean;
  /** Whether its results are the ones that what is said next refines. */
  isCurrent: boolean;
  /** Until when nothing may be sent; epoch milliseconds. */
  limitedUntil?: number;
  actions: TurnActions;
  /** What is shown of what it found and what is for sale in it. */
  renderOutcome: (turn: TurnEntry, isCurrent: boolean) => ReactNode;
}

/** A message and what came of it: what is being done, what was found, what is said of it, or what is asked back. */
export const TurnItem = memo(function TurnItem({
  turn,
  isLast,
  isCurrent,
  limitedUntil,
  actions,
  renderOutcome,
}: TurnItemProps) {
  const { key, user, status, activity, percent, reply, isReplyComplete, question, error, turn_id } = turn;
  const isWorking = status === 'running' || (status === 'waiting' && user?.delivery === 'sent');
  return (
    <article
      aria-label={user ? `You: ${user.text.slice(0, 80) || filesWords(user.media)}` : 'Said on another device'}
      className="flex flex-col gap-4 py-4"
    >
      {user && (
        <UserMessage
          user={user}
          limitedUntil={limitedUntil}
          onRetry={() => actions.retry(key)}
          onDrop={() => actions.drop(key)}
        />
      )}
      <div className="flex flex-col gap-4">
        <h2 className="sr-only">TalknShop answered</h2>
        {renderOutcome(turn, isCurrent)}
        {reply && <ReplyText text={reply} isComplete={isReplyComplete} />}
        {isWorking && !reply && <Activity text={activity ?? 'Sending'} percent={percent} />}
        {question && (
          <QuestionCard
            question={question}
            isOpen={isLast && (status === 'asked' || status === 'outline')}
            onAnswer={actions.say}
          />
        )}
        {status === 'stopped' && <p className="text-sm text-muted">Stopped.</p>}
        {error && (
          <TurnError
            error={error}
            reference={turn_id}
            onRetry={user && isLast ? () => actions.retry(key) : undefined}
          />
        )}
      </div>
    </article>
  );
});
