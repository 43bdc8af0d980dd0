import { DeviceProblem } from '../device-problem';
import { type DeviceWords, openDevice } from '../open-device';
import { levelMeter } from './level-meter';
import type { Recorder, Recording } from './recorder.port';

/** The browser's microphone, by MediaRecorder. */
export class BrowserRecorder implements Recorder {
  async start(onLevel: (level: number) => void): Promise<Recording> {
    const stream = await microphone();
    try {
      return recordingOf(stream, onLevel);
    } catch (cause) {
      close(stream);
      throw new DeviceProblem('no_microphone', WORDS.otherwise, cause);
    }
  }
}

/** Throws where the browser cannot record it after all. */
function recordingOf(stream: MediaStream, onLevel: (level: number) => void): Recording {
  const recorder = new MediaRecorder(stream);
  const parts: Blob[] = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  const stopMeter = levelMeter(stream, onLevel);
  const end = () => {
    stopMeter();
    close(stream);
  };
  return {
    stop: () =>
      new Promise<Blob>((resolve) => {
        recorder.onstop = () => resolve(new Blob(parts, { type: recorder.mimeType }));
        recorder.stop();
      }).finally(end),
    discard: end, // it stops with what it listens to
  };
}

function close(stream: MediaStream): void {
  stream.getTracks().forEach((track) => track.stop());
}

async function microphone(): Promise<MediaStream> {
  if (typeof MediaRecorder === 'undefined') throw new DeviceProblem('no_microphone', WORDS.insecure);
  return openDevice('no_microphone', { audio: true }, WORDS);
}

const WORDS: DeviceWords = {
  insecure: 'This browser cannot record here: it takes a secure page (https).',
  otherwise: 'The microphone cannot be used right now.',
  reasons: {
    NotAllowedError: 'The microphone is blocked. Allow it for this page in the browser’s settings, then try again.',
    NotFoundError: 'No microphone was found.',
    NotReadableError: 'Another program is using the microphone.',
  },
};
