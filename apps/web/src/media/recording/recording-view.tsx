import { Button, Notice } from '../../ui';
import { LevelBar } from './level-bar';
import { SecondsLeft } from './seconds-left';
import { TranscriptForm } from './transcript-form';
import type { RecordingControls } from './use-recording';

/** What is going on with a recording, and what can be done next. */
export function RecordingView({
  state,
  level,
  start,
  stop,
  discard,
  onUse,
}: RecordingControls & { onUse: (text: string) => void }) {
  switch (state.kind) {
    case 'idle':
      return null;
    case 'asking':
      return <p role="status">Your browser asks whether it may use the microphone.</p>;
    case 'recording':
      return (
        <div className="flex flex-col gap-4">
          <p role="status" className="font-medium">
            Listening…
          </p>
          <LevelBar level={level} />
          <SecondsLeft since={state.since} />
          <div className="flex gap-2">
            <Button look="primary" onClick={() => void stop()}>
              Stop and read it
            </Button>
            <Button onClick={discard}>Cancel</Button>
          </div>
        </div>
      );
    case 'transcribing':
      return <p role="status">Writing down what you said…</p>;
    case 'heard':
      return (
        <TranscriptForm transcript={state.transcript} confidence={state.confidence} onUse={onUse} onAgain={start} />
      );
    case 'failed':
      return (
        <div className="flex flex-col gap-4">
          <Notice tone="bad" isAlert>
            {state.why}
          </Notice>
          <Button className="self-start" onClick={() => void start()}>
            Try again
          </Button>
        </div>
      );
  }
}
