import { Camera } from 'lucide-react';
import { IconButton } from '../../ui';
import { useCamera } from './use-camera';

/** Takes a photo with the camera of a computer. It is not there where there is none, nor on a phone, whose own the picker offers. */
export function CameraButton({ onFiles }: { onFiles: (files: File[]) => void }) {
  const { isThere, open, dialog } = useCamera(onFiles);
  if (!isThere) return null;
  return (
    <>
      <IconButton icon={Camera} label="Take a photo" onClick={open} className="pointer-coarse:hidden" />
      {dialog}
    </>
  );
}
