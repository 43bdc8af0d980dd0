import type { BuyerNode } from '../../buyer/buyer-turn';

/** Decides which files are looked into. Videos are not yet, and the user is told so. */
export const needMediaOps: BuyerNode = ({ state: { media }, say }) => {
  const videos = media.filter(({ media_type }) => media_type === 'video').length;
  if (videos > 0) say({ type: 'thinking', data: { message: 'I cannot watch videos yet, so I go by the rest.' } });
  return {
    workflow_stage: media.length > videos ? 'media_processing' : 'requirement_building',
    ...(videos > 0 && { unwatched: videos }),
  };
};
