import { MAX_MESSAGE_LENGTH } from '@talknshop/contracts';
import { readFiles } from '../../../clients/read-files';
import type { BuyerNode } from '../../buyer/buyer-turn';

/** Turns recordings into words, as many as a message may have. One that cannot be heard is counted, said so, and holds nothing up. */
export const transcribeAudio: BuyerNode = async ({ state, deps, signal, say }) => {
  const recordings = state.media.filter(({ media_type }) => media_type === 'audio');
  const { traceparent } = state;
  const { read, unread } = await readFiles(recordings, (key) => deps.media.transcribe(key, { signal, traceparent }));
  if (unread > 0) say({ type: 'thinking', data: { message: 'I could not listen to your recording.' } });
  const heard = read.map(({ transcript }) => transcript.trim()).filter(Boolean);
  const transcript = heard.join('\n').slice(0, MAX_MESSAGE_LENGTH);
  return { ...(transcript && { transcript }), ...(unread > 0 && { unheard: unread }) };
};
