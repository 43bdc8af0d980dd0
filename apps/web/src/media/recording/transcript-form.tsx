import { MAX_MESSAGE_LENGTH } from '@talknshop/contracts/protocol';
import { useState } from 'react';
import { Button, Field } from '../../ui';

/** Below it the words are more likely than not to hold a mistake. */
const SURE = 0.7;

/** What was heard, to be put right before it is used. */
export function TranscriptForm({ transcript, confidence, onUse, onAgain }: TranscriptFormProps) {
  const [text, setText] = useState(transcript);
  const isEmpty = text.trim() === '';
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) onUse(text.trim());
      }}
    >
      <Field
        label="What was heard"
        hint={confidence < SURE ? 'Some of it was hard to hear: please check it.' : 'Change what is not right.'}
        error={isEmpty ? 'Nothing was heard: record it again, or type it.' : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={MAX_MESSAGE_LENGTH}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button look="primary" type="submit" disabled={isEmpty}>
          Use this text
        </Button>
        <Button onClick={() => void onAgain()}>Record again</Button>
      </div>
    </form>
  );
}

interface TranscriptFormProps {
  transcript: string;
  /** From 0 to 1. */
  confidence: number;
  onUse: (text: string) => void;
  onAgain: () => Promise<void>;
}
