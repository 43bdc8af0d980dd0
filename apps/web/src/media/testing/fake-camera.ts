import { type Camera, type CameraProblem, type OpenCamera } from '../camera/camera.port';

/** A camera that takes the same photo each time, and says whether it is open. */
export class FakeCamera implements Camera {
  isConnected = false;
  isOpen = false;
  problem?: CameraProblem;

  async isThere(): Promise<boolean> {
    return this.isConnected;
  }

  async open(): Promise<OpenCamera> {
    if (this.problem) throw this.problem;
    this.isOpen = true;
    return {
      showIn: () => {},
      take: async () => new File(['photo'], 'photo.jpg', { type: 'image/jpeg' }),
      close: () => {
        this.isOpen = false;
      },
    };
  }
}
