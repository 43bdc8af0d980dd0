import { ImagePlus } from 'lucide-react';
import { type Ref, useId, useRef } from 'react';
import { IconButton, VisuallyHidden } from '../../ui';
import { useMediaTrouble } from '../media-context';
import { PICTURE_TYPES } from './check-picture';

/**
 * Picks pictures; on a phone that offers its camera, too. Where there is no media service it can still be reached, and says why it
 * does nothing.
 */
export function PictureButton({ onFiles, label = 'Add pictures', disabled = false }: PictureButtonProps) {
  const trouble = useMediaTrouble();
  const input = useRef<HTMLInputElement>(null);
  const reason = useId();
  const isOff = disabled || trouble !== undefined;
  return (
    <>
      <IconButton
        icon={ImagePlus}
        label={label}
        aria-disabled={isOff}
        aria-describedby={trouble === undefined ? undefined : reason}
        {...(trouble !== undefined && { title: trouble })}
        onClick={() => !isOff && input.current?.click()}
      />
      <VisuallyHidden>
        <span id={reason}>{trouble}</span>
      </VisuallyHidden>
      <PictureInput ref={input} onFiles={onFiles} />
    </>
  );
}

export interface PictureButtonProps {
  onFiles: (files: File[]) => void;
  label?: string;
  disabled?: boolean;
}

/** Unseen: a button opens it. `camera`: on a phone it takes a photo at once. */
export function PictureInput({ ref, onFiles, camera = false }: PictureInputProps) {
  return (
    <input
      ref={ref}
      type="file"
      hidden
      multiple={!camera}
      accept={PICTURE_TYPES.join(',')}
      {...(camera && { capture: 'environment' })}
      data-testid={camera ? 'camera-input' : 'picture-input'}
      onChange={({ target }) => {
        onFiles([...(target.files ?? [])]);
        target.value = ''; // so that the same file can be picked again
      }}
    />
  );
}

interface PictureInputProps {
  ref: Ref<HTMLInputElement>;
  onFiles: (files: File[]) => void;
  camera?: boolean;
}
