import type { DeviceProblem } from '../device-problem';
import type { Recorder, Recording } from '../recording/recorder.port';

/** A microphone that hears silence, and says whether it is listening. */
export class FakeRecorder implements Recorder {
  isListening = false;
  problem?: DeviceProblem;

  async start(onLevel: (level: number) => void): Promise<Recording> {
    if (this.problem) throw this.problem;
    this.isListening = true;
    onLevel(0.5);
    return {
      stop: async () => {
        this.isListening = false;
        return new Blob(['silence'], { type: 'audio/webm;codecs=opus' });
      },
      discard: () => {
        this.isListening = false;
      },
    };
  }
}
