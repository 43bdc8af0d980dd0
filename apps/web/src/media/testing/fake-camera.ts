import type { Camera, OpenCamera } from '../camera/camera.port';
import type { DeviceProblem } from '../device-problem';

/** A camera that takes the same photo each time, and says whether it is open. */
export class FakeCamera implements Camera {
  isConnected = false;
  isOpen = false;
  problem?: DeviceProblem;

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
