import { MediaUnavailable } from './media.port';
import { NoMedia } from './no-media';

describe('where there is no media service', () => {
  it.each(['transcribe', 'extractImageAttributes'] as const)('%s says so at once', async (operation) => {
    const refusal = await new NoMedia()[operation]().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(MediaUnavailable);
    expect(refusal).toMatchObject({ cause: { message: 'MEDIA_SERVICE_URL is not set' } });
  });
});
