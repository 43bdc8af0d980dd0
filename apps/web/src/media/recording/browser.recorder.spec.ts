/** @jest-environment jsdom */
import { expect } from '@jest/globals';
import { BrowserRecorder } from './browser.recorder';

/** A browser with a microphone, that records with the class that is given. */
function browserWith(recorder: unknown) {
  const track = { isOpen: true, stop: () => void (track.isOpen = false) };
  const stream = { getTracks: () => [track] };
  const devices = { getUserMedia: () => Promise.resolve(stream) };
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: devices });
  const audio = { createAnalyser: () => ({}), createMediaStreamSource: () => ({ connect: () => {} }), close: () => {} };
  const AudioContext = class {
    constructor() {
      return audio;
    }
  };
  Object.assign(globalThis, { MediaRecorder: recorder, AudioContext });
  return track;
}

class Unwilling {
  constructor() {
    throw new DOMException('no format is known', 'NotSupportedError');
  }
}

class Broken {
  mimeType = 'audio/webm';
  start(): void {}
  stop(): void {
    throw new DOMException('it has stopped', 'InvalidStateError');
  }
}

describe('the microphone of a browser', () => {
  it('is let go of where nothing can be recorded with it', async () => {
    const track = browserWith(Unwilling);
    await expect(new BrowserRecorder().start(() => {})).rejects.toMatchObject({ code: 'no_microphone' });
    expect(track.isOpen).toBe(false);
  });

  it.each(['stop', 'discard'] as const)('is let go of when a recording that has broken off is to %s', async (end) => {
    const track = browserWith(Broken);
    const recording = await new BrowserRecorder().start(() => {});
    const [ended] = await Promise.allSettled([recording[end]()]);
    expect(ended.status).toBe(end === 'stop' ? 'rejected' : 'fulfilled');
    expect(track.isOpen).toBe(false);
  });
});
