import { Pictures, type Picture } from '../posting/pictures.port';

/** Every picture is a small JPEG, unless its name ends otherwise. */
export class FakePictures extends Pictures {
  read(url: string, _marketplace: string, signal: AbortSignal): Promise<Picture> {
    signal.throwIfAborted();
    const type = url.endsWith('.png') ? 'image/png' : 'image/jpeg';
    return Promise.resolve({ bytes: Buffer.from(`ffd8ff${'00'.repeat(40)}`, 'hex'), type });
  }
}
