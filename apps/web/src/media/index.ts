export { BrowserCamera } from './camera/browser.camera';
export { CameraButton } from './camera/camera-button';
export type { Camera } from './camera/camera.port';
export { type CameraControls, useCamera } from './camera/use-camera';
export {
  type FileToUpload,
  type MediaApi,
  type MediaAvailability,
  MediaProblem,
  type MediaProblemCode,
  mediaWords,
} from './media-api.port';
export { type Media, MediaProvider, useMedia, useMediaTrouble } from './media-context';
export { isUploading, type Picture, type PictureState, referencesOf } from './pictures/picture';
export { PictureButton, type PictureButtonProps, PictureInput } from './pictures/picture-button';
export { PictureDrop } from './pictures/picture-drop';
export { PictureTray } from './pictures/picture-tray';
export { type PictureControls, sorted, usePictures } from './pictures/use-pictures';
export { useUpload } from './pictures/use-upload';
export { BrowserRecorder } from './recording/browser.recorder';
export { MicrophoneButton, type MicrophoneButtonProps } from './recording/microphone-button';
export type { Recorder, Recording } from './recording/recorder.port';
export { infoReader, ShopMedia, type ShopMediaParts } from './shop-media.adapter';
export { useNow } from './use-now';
