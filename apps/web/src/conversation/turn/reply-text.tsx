import { memo } from 'react';

export interface ReplyTextProps {
  text: string;
  isComplete: boolean;
}

/** A reply, as text whatever is in it, a paragraph at a time: while it grows only the last one is drawn anew. */
export function ReplyText({ text, isComplete }: ReplyTextProps) {
  const paragraphs = text.split(/\n{2,}/);
  return (
    <div className="flex max-w-[70ch] flex-col gap-3">
      {paragraphs.map((paragraph, index) => (
        <Paragraph key={index} text={paragraph} isGrowing={!isComplete && index === paragraphs.length - 1} />
      ))}
    </div>
  );
}

const Paragraph = memo(function Paragraph({ text, isGrowing }: { text: string; isGrowing: boolean }) {
  return (
    <p className="whitespace-pre-wrap wrap-anywhere">
      {text}
      {isGrowing && (
        <span
          aria-hidden="true"
          className="ml-0.5 inline-block h-[1.1em] w-0.5 animate-shimmer bg-accent align-text-bottom"
        />
      )}
    </p>
  );
});
