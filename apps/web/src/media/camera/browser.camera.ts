import { DeviceProblem } from '../device-problem';
import { type DeviceWords, openDevice } from '../open-device';
import type { Camera, OpenCamera } from './camera.port';

/** The browser's camera; of several the one that looks away from the user. */
export class BrowserCamera implements Camera {
  async isThere(): Promise<boolean> {
    const devices = await navigator.mediaDevices?.enumerateDevices?.();
    return devices?.some(({ kind }) => kind === 'videoinput') ?? false;
  }

  async open(): Promise<OpenCamera> {
    const stream = await openDevice('no_camera', WANTED, WORDS);
    const video = document.createElement('video');
    play(video, stream);
    return {
      showIn: (shown) => play(shown, stream),
      take: () => photoOf(video),
      close: () => stream.getTracks().forEach((track) => track.stop()),
    };
  }
}

function play(video: HTMLVideoElement, stream: MediaStream): void {
  video.muted = true;
  video.srcObject = stream;
  void video.play().catch(() => {}); // it was taken out of the page before it began
}

async function photoOf(video: HTMLVideoElement): Promise<File> {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [video.videoWidth, video.videoHeight];
  canvas.getContext('2d')?.drawImage(video, 0, 0);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', 0.92));
  if (!blob) throw new DeviceProblem('no_camera', 'The camera shows nothing yet. Please try again.');
  return new File([blob], 'photo.jpg', { type: 'image/jpeg' });
}

const WANTED = { video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } } };

const WORDS: DeviceWords = {
  insecure: 'This browser gives no camera here: it takes a secure page (https).',
  otherwise: 'The camera cannot be used right now.',
  reasons: {
    NotAllowedError: 'The camera is blocked. Allow it for this page in the browser’s settings, then try again.',
    NotFoundError: 'No camera was found.',
    NotReadableError: 'Another program is using the camera.',
  },
};
