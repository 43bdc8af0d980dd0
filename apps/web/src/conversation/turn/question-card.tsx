import type { ClarificationData } from '@talknshop/contracts';
import { Button } from '../../ui';

export interface QuestionCardProps {
  question: ClarificationData;
  /** Whether it still waits for its answer. */
  isOpen: boolean;
  onAnswer: (text: string) => void;
}

const SKIP = 'no preference';

/** A question back: answers to pick from, and a way past it. The composer takes any other answer. */
export function QuestionCard({
  question: { question, context, suggestions, asked, at_most },
  isOpen,
  onAnswer,
}: QuestionCardProps) {
  return (
    <div role="group" aria-label="Question" className="max-w-[70ch] rounded-xl border border-line bg-raised p-4">
      {isOpen && asked !== undefined && at_most !== undefined && at_most > 1 && (
        <p className="text-xs font-medium text-muted">
          Question {asked} of at most {at_most}
        </p>
      )}
      <p className="font-medium wrap-anywhere">{question}</p>
      {context && <p className="text-sm text-muted wrap-anywhere">{context}</p>}
      {isOpen && (
        <ul aria-label="Suggested answers" className="mt-3 flex flex-wrap gap-2">
          {suggestions.map((suggestion) => (
            <li key={suggestion} className="max-w-full">
              <Button
                className="max-w-full whitespace-normal rounded-full py-1.5 text-left"
                onClick={() => onAnswer(suggestion)}
              >
                {suggestion}
              </Button>
            </li>
          ))}
          <li>
            <Button look="quiet" className="rounded-full text-muted" onClick={() => onAnswer(SKIP)}>
              Skip
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
