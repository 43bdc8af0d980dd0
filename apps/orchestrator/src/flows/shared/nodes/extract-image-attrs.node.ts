import { mergeImageAttributes } from '../../../clients/merge-image-attributes';
import { readFiles } from '../../../clients/read-files';
import type { BuyerNode } from '../../buyer/buyer-turn';

/** Finds out what pictures show. One that cannot be seen is counted, said so, and holds nothing up. */
export const extractImageAttrs: BuyerNode = async ({ state, deps, signal, say }) => {
  const pictures = state.media.filter(({ media_type }) => media_type === 'image');
  const call = { signal, traceparent: state.traceparent };
  const { read, unread } = await readFiles(pictures, (key) => deps.media.extractImageAttributes(key, call));
  if (unread > 0) say({ type: 'thinking', data: { message: 'I could not look at your picture.' } });
  const image_attributes = mergeImageAttributes(read);
  return { ...(image_attributes && { image_attributes }), ...(unread > 0 && { unseen: unread }) };
};
