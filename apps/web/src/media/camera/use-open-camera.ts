import { type RefObject, useEffect, useState } from 'react';
import { useMedia } from '../media-context';
import { DeviceProblem } from '../device-problem';
import type { OpenCamera } from './camera.port';

/** The camera, open as long as the component is there; `trouble`: why it is not, in words for a person. */
export function useOpenCamera(video: RefObject<HTMLVideoElement | null>): { camera?: OpenCamera; trouble?: string } {
  const { camera } = useMedia();
  const [state, setState] = useState<{ camera?: OpenCamera; trouble?: string }>({});
  useEffect(() => {
    let isGone = false;
    let opened: OpenCamera | undefined;
    const show = (current: OpenCamera) => {
      opened = current;
      if (isGone) return current.close();
      if (video.current) current.showIn(video.current);
      setState({ camera: current });
    };
    camera.open().then(show, (error: unknown) => !isGone && setState({ trouble: cameraWords(error) }));
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [camera, video]);
  return state;
}

export function cameraWords(error: unknown): string {
  return error instanceof DeviceProblem ? error.words : 'The camera cannot be used right now.';
}
