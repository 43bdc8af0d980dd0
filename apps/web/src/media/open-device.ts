import { DeviceProblem } from './device-problem';

/** What a person is told where a device cannot be had: by the name of the browser's reason, and of no page that may ask at all. */
export interface DeviceWords {
  insecure: string;
  otherwise: string;
  reasons: Readonly<Record<string, string>>;
}

/** Opens a camera or a microphone, after the user allowed it. Rejects with a `DeviceProblem`. */
export async function openDevice(
  code: DeviceProblem['code'],
  wanted: MediaStreamConstraints,
  { insecure, otherwise, reasons }: DeviceWords,
): Promise<MediaStream> {
  if (!navigator.mediaDevices) throw new DeviceProblem(code, insecure);
  try {
    return await navigator.mediaDevices.getUserMedia(wanted);
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : '';
    throw new DeviceProblem(code, reasons[name] ?? otherwise, cause);
  }
}
