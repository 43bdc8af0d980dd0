import type { ServerEventBody } from '@talknshop/contracts';

/** Fifty events as a turn has them: progress, the reply in words, the end. */
export const TURN_EVENTS: readonly ServerEventBody[] = [
  ...[
    'ParseInput',
    'NeedMediaOps',
    'BuildOrUpdateRequirementSpec',
    'NeedClarify',
    'SearchMarketplaces',
    'RankAndCompose',
  ].map((step): ServerEventBody => ({
    type: 'progress',
    data: { step, message: 'One moment, please', progress_percent: 50 },
  })),
  ...Array.from({ length: 43 }, (): ServerEventBody => ({
    type: 'token',
    data: { content: 'three words of ', is_complete: false },
  })),
  { type: 'done', data: { message: 'Search completed', workflow_stage: 'completed' } },
];
