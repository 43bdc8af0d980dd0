import { Mic } from 'lucide-react';
import { useId } from 'react';
import { flushSync } from 'react-dom';
import { Dialog, IconButton, VisuallyHidden } from '../../ui';
import { useMediaTrouble } from '../media-context';
import { RecordingView } from './recording-view';
import { useRecording } from './use-recording';

/**
 * Records a message and shows what was heard, to be put right before anything is sent: `onTranscript` gets the text as its user left
 * it. Where there is no media service it can still be reached, and says why it does nothing.
 */
export function MicrophoneButton({ onTranscript, disabled = false }: MicrophoneButtonProps) {
  const trouble = useMediaTrouble();
  const controls = useRecording();
  const reason = useId();
  const isOff = disabled || trouble !== undefined;
  const use = (text: string) => {
    flushSync(controls.discard); // the window is gone before the focus goes where the text is
    onTranscript(text);
  };
  return (
    <>
      <IconButton
        icon={Mic}
        label="Record a message"
        aria-disabled={isOff}
        aria-describedby={trouble === undefined ? undefined : reason}
        {...(trouble !== undefined && { title: trouble })}
        onClick={() => !isOff && void controls.start()}
      />
      <VisuallyHidden>
        <span id={reason}>{trouble}</span>
      </VisuallyHidden>
      <Dialog
        open={controls.state.kind !== 'idle'}
        onOpenChange={(open) => !open && controls.discard()}
        title="Say it"
        description="Speak, then read what was heard before you use it."
      >
        <RecordingView {...controls} onUse={use} />
      </Dialog>
    </>
  );
}

export interface MicrophoneButtonProps {
  /** What was said, as its user wants it to be sent. */
  onTranscript: (text: string) => void;
  disabled?: boolean;
}
