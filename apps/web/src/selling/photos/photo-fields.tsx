import { Camera, ImagePlus } from 'lucide-react';
import { useRef } from 'react';
import { PictureDrop, PictureInput, useCamera, useMediaTrouble } from '../../media';
import { Button, Notice } from '../../ui';
import type { FormControl } from '../form/form-control';
import { FormGroup } from '../form/form-group';
import { PhotoStrip } from './photo-strip';
import { useAddPhotos } from './use-add-photos';

/** The photos of a listing: picked, dropped, pasted or taken; the first one is the cover. */
export function PhotoFields(control: FormControl) {
  const { form, set, errors, originOf } = control;
  const { add, refused } = useAddPhotos(control);
  const trouble = useMediaTrouble();
  const picker = useRef<HTMLInputElement>(null);
  const phone = useRef<HTMLInputElement>(null);
  const camera = useCamera(add);
  const isOff = trouble !== undefined;
  return (
    <FormGroup
      label="Photos"
      error={errors.photos}
      origin={originOf('photos')}
      hint={trouble ?? 'The first one is the cover. Drop or paste more here.'}
    >
      <PictureDrop onFiles={add} className="flex flex-col gap-2">
        <PhotoStrip photos={form.photos} onChange={(photos) => set({ photos })} />
        {refused.length > 0 && (
          <Notice tone="bad" isAlert>
            {refused.join(' ')}
          </Notice>
        )}
        <div className="flex flex-wrap gap-2">
          <Button size="small" aria-disabled={isOff} onClick={() => !isOff && picker.current?.click()}>
            <ImagePlus aria-hidden="true" className="size-4" />
            Add photos
          </Button>
          <Button
            size="small"
            className="not-pointer-coarse:hidden"
            aria-disabled={isOff}
            onClick={() => !isOff && phone.current?.click()}
          >
            <Camera aria-hidden="true" className="size-4" />
            Take a photo
          </Button>
          {camera.isThere && (
            <Button size="small" className="pointer-coarse:hidden" onClick={camera.open}>
              <Camera aria-hidden="true" className="size-4" />
              Take a photo
            </Button>
          )}
        </div>
        <PictureInput ref={picker} onFiles={add} />
        <PictureInput ref={phone} onFiles={add} camera />
        {camera.dialog}
      </PictureDrop>
    </FormGroup>
  );
}
