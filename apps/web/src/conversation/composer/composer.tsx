import type { MediaReference } from '@talknshop/contracts';
import { MAX_ANSWER_LENGTH, MAX_MESSAGE_LENGTH } from '@talknshop/contracts/protocol';
import { ArrowUp, Square } from 'lucide-react';
import { type KeyboardEvent, memo, type RefObject, useEffect, useState } from 'react';
import {
  CameraButton,
  isUploading,
  MicrophoneButton,
  PictureButton,
  PictureDrop,
  PictureTray,
  referencesOf,
  usePictures,
} from '../../media';
import { IconButton } from '../../ui';
import { intentOf } from './composing-keys';
import type { Drafts } from './drafts';
import { GrowingTextarea } from './growing-textarea';
import { lengthWords } from './length-words';
import { useCountdown } from './use-countdown';

export interface ComposerProps {
  session_id: string | undefined;
  drafts: Drafts;
  /** So that a key elsewhere can bring the focus here. */
  input: RefObject<HTMLTextAreaElement | null>;
  /** Whether what is sent is the answer to a question. */
  isAnswer: boolean;
  /** Whether something can be stopped. */
  isAnswering: boolean;
  /** Until when nothing may be sent; epoch milliseconds. */
  limitedUntil?: number;
  /** What the user said last. */
  lastSaid?: string;
  isTouch: boolean;
  onSend: (text: string, media: MediaReference[]) => void;
  onStop: () => void;
}

/** Where messages are written. The draft is kept until it is sent, whatever happens to the page. */
export const Composer = memo(function Composer(props: ComposerProps) {
  const { session_id, drafts, input, isAnswer, isAnswering, limitedUntil, lastSaid, isTouch, onSend, onStop } = props;
  const [text, setText] = useState(() => drafts.read(session_id));
  const controls = usePictures();
  const wait_s = useCountdown(limitedUntil);
  useFocusAtFirst(input, isTouch);
  const most = isAnswer ? MAX_ANSWER_LENGTH : MAX_MESSAGE_LENGTH;
  const media = referencesOf(controls.pictures);
  const isEmpty = text.trim() === '' && media.length === 0;
  const isHeldBack = isEmpty || wait_s > 0 || text.trim().length > most || isUploading(controls.pictures);

  const write = (value: string) => {
    setText(value);
    drafts.write(session_id, value);
  };
  const send = () => {
    if (isHeldBack) return;
    onSend(text.trim(), media);
    write('');
    controls.clear();
    input.current?.focus();
  };
  const editLast = () => lastSaid !== undefined && write(lastSaid);
  const onKeyDown = (event: KeyboardEvent) => {
    const intent = intentOf(event, { isEmpty: text === '', isAnswering, isTouch });
    if (!intent) return;
    event.preventDefault();
    ({ send, stop: onStop, edit_last: editLast })[intent]();
  };
  const insert = (words: string) => {
    write(text.trim() === '' ? words : `${text.trimEnd()} ${words}`);
    input.current?.focus();
  };

  return (
    <form
      aria-label="Write a message"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <PictureDrop
        onFiles={controls.add}
        className="flex flex-col gap-2 rounded-2xl border border-edge bg-raised p-2 shadow-sm focus-within:border-accent focus-within:outline-1 focus-within:outline-accent"
      >
        <PictureTray {...controls} />
        <GrowingTextarea
          ref={input}
          value={text}
          aria-label={isAnswer ? 'Your answer' : 'Message'}
          aria-describedby="composer-state"
          aria-keyshortcuts="/"
          placeholder={isAnswer ? 'Type your answer' : 'What are you looking for, or selling?'}
          enterKeyHint={isTouch ? 'enter' : 'send'}
          autoComplete="off"
          className="touchable bg-transparent px-2 py-1.5 outline-none placeholder:text-muted"
          onChange={({ target }) => write(target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="flex items-center gap-1">
          <PictureButton onFiles={controls.add} />
          <CameraButton onFiles={controls.add} />
          <MicrophoneButton onTranscript={insert} />
          <p id="composer-state" role="status" className="grow px-1 text-right text-xs text-muted tabular-nums">
            {wait_s > 0 ? `You can send again in ${wait_s} s` : lengthWords(text.trim().length, most)}
          </p>
          {isAnswering && (
            <IconButton
              label="Stop"
              icon={Square}
              onClick={onStop}
              className="border border-edge [&>svg]:size-4 [&>svg]:fill-current"
            />
          )}
          <IconButton
            type="submit"
            label="Send"
            icon={ArrowUp}
            aria-disabled={isHeldBack}
            className="bg-accent text-accent-ink hover:bg-accent hover:text-accent-ink"
          />
        </div>
      </PictureDrop>
    </form>
  );
});

/** What was in focus went with the conversation before; on a phone the focus would bring the keyboard with it. */
function useFocusAtFirst(input: ComposerProps['input'], isTouch: boolean): void {
  useEffect(() => {
    if (!isTouch && document.activeElement === document.body) input.current?.focus();
  }, [input, isTouch]);
}
