import { checkPicture, LARGEST_PICTURE_BYTES } from './check-picture';

const picture = { name: 'phone.jpg', type: 'image/jpeg', size: 1000 };

describe('a picture', () => {
  it.each(['image/jpeg', 'image/png', 'image/webp', 'image/gif'])('may be %s', (type) => {
    expect(checkPicture({ ...picture, type })).toBeUndefined();
  });

  it.each(['application/pdf', 'image/svg+xml', 'text/html', ''])('may not be %j', (type) => {
    expect(checkPicture({ ...picture, type })).toContain('choose a JPEG');
  });

  it('may not be empty, nor larger than what is taken', () => {
    expect(checkPicture({ ...picture, size: 0 })).toBe('“phone.jpg” is empty.');
    expect(checkPicture({ ...picture, size: LARGEST_PICTURE_BYTES })).toBeUndefined();
    expect(checkPicture({ ...picture, size: 15_800_000 })).toBe('“phone.jpg” has 15.1 MB: a picture may have 10 MB.');
  });
});
