import { Camera as Icon, ImagePlus } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Dialog, Notice } from '../../ui';
import { PictureInput } from '../pictures/picture-button';
import { cameraWords, useOpenCamera } from './use-open-camera';

export interface CameraDialogProps {
  onFiles: (files: File[]) => void;
  onClose: () => void;
}

/** Shows what the camera sees, and takes a photo of it; where it cannot be had, a file does as well. */
export default function CameraDialog({ onFiles, onClose }: CameraDialogProps) {
  const video = useRef<HTMLVideoElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const { camera, trouble } = useOpenCamera(video);
  const [failure, setFailure] = useState<string>();
  const give = (files: File[]) => {
    if (files.length === 0) return;
    onFiles(files);
    onClose();
  };
  const take = () =>
    camera?.take().then(
      (photo) => give([photo]),
      (error: unknown) => setFailure(cameraWords(error)),
    );
  const words = trouble ?? failure;
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()} title="Take a photo">
      <div className="flex flex-col gap-4">
        {words && (
          <Notice tone="bad" isAlert>
            {words}
          </Notice>
        )}
        {trouble === undefined && (
          <video
            ref={video}
            muted
            playsInline
            aria-label="What the camera sees"
            className="aspect-video w-full rounded-xl bg-black object-contain"
          />
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <Button onClick={() => picker.current?.click()}>
            <ImagePlus aria-hidden="true" className="size-4" />
            Choose a file instead
          </Button>
          {trouble === undefined && (
            <Button look="primary" disabled={!camera} onClick={take}>
              <Icon aria-hidden="true" className="size-4" />
              Take the photo
            </Button>
          )}
        </div>
        <PictureInput ref={picker} onFiles={give} />
      </div>
    </Dialog>
  );
}
