/** What can be sent, as browsers name it. */
export const PICTURE_TYPES: readonly string[] = ['image/jpeg', 'image/png', 'image/webp', 'image/gif'];

export const LARGEST_PICTURE_BYTES = 10 * 1024 * 1024;

/** What is wrong with a picture, and what was expected; `undefined`: nothing. What is in it is checked where it goes. */
export function checkPicture({ name, type, size }: Pick<File, 'name' | 'type' | 'size'>): string | undefined {
  if (!PICTURE_TYPES.includes(type))
    return `“${name}” is no picture that can be sent: choose a JPEG, PNG, WebP or GIF.`;
  if (size === 0) return `“${name}” is empty.`;
  if (size <= LARGEST_PICTURE_BYTES) return undefined;
  return `“${name}” has ${megabytes(size)} MB: a picture may have ${megabytes(LARGEST_PICTURE_BYTES)} MB.`;
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toLocaleString('en-US', { maximumFractionDigits: 1 });
}
