import { useEffect, useRef, useState } from 'react';
import { DeviceProblem } from '../device-problem';
import { useMedia } from '../media-context';
import { useMediaFailure } from '../use-media-failure';
import type { Recording } from './recorder.port';

/** Long enough for a wish, and for a listing. */
export const LONGEST_RECORDING_S = 60;

export type RecordingState =
  | { kind: 'idle' }
  /** The browser asks whether it may listen. */
  | { kind: 'asking' }
  | { kind: 'recording'; since: number }
  | { kind: 'transcribing' }
  | { kind: 'heard'; transcript: string; confidence: number }
  | { kind: 'failed'; why: string };

export interface RecordingControls {
  state: RecordingState;
  /** From 0 to 1. */
  level: number;
  start: () => Promise<void>;
  stop: () => Promise<void>;
  /** Ends whatever is under way, and forgets it. */
  discard: () => void;
}

/** A recording from the first word to its transcript. It ends by itself after `LONGEST_RECORDING_S`, and with its component. */
export function useRecording(): RecordingControls {
  const { api, recorder, newId } = useMedia();
  const failure = useMediaFailure();
  const [state, setState] = useState<RecordingState>({ kind: 'idle' });
  const [level, setLevel] = useState(0);
  const recording = useRef<Recording>(null);
  const attempt = useRef<AbortController>(null);

  const discard = () => {
    attempt.current?.abort();
    recording.current?.discard();
    recording.current = null;
    setState({ kind: 'idle' });
  };

  /** What was discarded meanwhile changes nothing any more. */
  const attemptOnce = async (run: (signal: AbortSignal) => Promise<RecordingState>) => {
    attempt.current?.abort();
    const current = new AbortController();
    attempt.current = current;
    const next = await run(current.signal).catch((error: unknown): RecordingState => {
      const why = error instanceof DeviceProblem ? error.words : failure(error);
      return { kind: 'failed', why };
    });
    if (!current.signal.aborted) setState(next);
  };

  const start = async () => {
    setState({ kind: 'asking' });
    await attemptOnce(async (signal) => {
      const begun = await recorder.start(setLevel);
      if (signal.aborted) begun.discard();
      else recording.current = begun;
      return { kind: 'recording', since: Date.now() };
    });
  };

  const stop = async () => {
    const ended = recording.current;
    if (!ended) return;
    recording.current = null;
    setState({ kind: 'transcribing' });
    await attemptOnce(async (signal) => {
      const file = { content: await ended.stop(), filename: `${newId()}.webm`, media_type: 'audio' } as const;
      const { s3_key } = await api.upload(file, signal);
      const { transcript, confidence } = await api.transcribe(s3_key, signal);
      return { kind: 'heard', transcript, confidence };
    });
  };

  useEndOfRecording(state, stop);
  useEffect(
    () => () => {
      attempt.current?.abort();
      recording.current?.discard();
    },
    [],
  );
  return { state, level, start, stop, discard };
}

function useEndOfRecording(state: RecordingState, stop: () => Promise<void>) {
  const latest = useRef(stop);
  useEffect(() => {
    latest.current = stop;
  });
  const isRecording = state.kind === 'recording';
  useEffect(() => {
    if (!isRecording) return;
    const timer = setTimeout(() => void latest.current(), LONGEST_RECORDING_S * 1000);
    return () => clearTimeout(timer);
  }, [isRecording]);
}
