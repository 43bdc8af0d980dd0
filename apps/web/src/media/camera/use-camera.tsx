import { useQuery } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useMedia, useMediaTrouble } from '../media-context';

const CameraDialog = lazy(() => import('./camera-dialog'));

export interface CameraControls {
  /** Whether photos can be taken with it and sent from here. */
  isThere: boolean;
  open: () => void;
  /** To be put anywhere in the page. */
  dialog: ReactNode;
}

/** The camera of this device, in a dialog. A phone has a better one: its own, behind the picker of files. */
export function useCamera(onFiles: (files: File[]) => void): CameraControls {
  const { camera } = useMedia();
  const trouble = useMediaTrouble();
  const [isOpen, setOpen] = useState(false);
  const { data = false } = useQuery({
    queryKey: ['media', 'camera'],
    queryFn: () => camera.isThere(),
    staleTime: Infinity,
    retry: false,
  });
  const dialog = isOpen && (
    <Suspense fallback={null}>
      <CameraDialog onFiles={onFiles} onClose={() => setOpen(false)} />
    </Suspense>
  );
  return { isThere: data && trouble === undefined, open: () => setOpen(true), dialog };
}
