import type { DoneData, JobUpdateData, ProgressData, ServerEvent, TokenData } from '@talknshop/contracts';
import type { MarketplaceStatus, TurnEntry } from './conversation-view';

/** A turn after one of its events. Pure. */
export function turnAfter(turn: TurnEntry, event: ServerEvent): TurnEntry {
  switch (event.type) {
    case 'progress':
      return withProgress(turn, event.data);
    case 'thinking':
      return { ...turn, activity: event.data.message };
    case 'token':
      return withToken(turn, event.data);
    case 'results':
      return { ...turn, results: event.data, found_at: event.timestamp };
    case 'results_update':
      return { ...turn, update: event.data };
    case 'listing':
      return { ...turn, listing: event.data };
    case 'job_update':
      return { ...turn, jobs: withJob(turn.jobs, event.data) };
    case 'clarification':
      return { ...ended(turn), status: 'asked', question: event.data };
    case 'error':
      return { ...ended(turn), status: 'failed', error: event.data };
    case 'done':
      return afterDone(turn, event.data);
    default:
      return turn;
  }
}

function afterDone(turn: TurnEntry, { workflow_stage, comparison, explanation }: DoneData): TurnEntry {
  const status = workflow_stage === 'cancelled' ? 'stopped' : 'done';
  return { ...ended(turn), status, ...(comparison && { comparison }), ...(explanation && { explanation }) };
}

function ended({ activity: _, percent: _percent, ...turn }: TurnEntry): TurnEntry {
  return { ...turn, isReplyComplete: true };
}

function withProgress(turn: TurnEntry, data: ProgressData): TurnEntry {
  const { message, progress_percent = turn.percent, marketplace, status } = data;
  const running = { ...turn, status: 'running' as const, percent: progress_percent };
  if (!marketplace || !status) return { ...running, activity: message };
  return { ...running, marketplaces: withMarketplace(turn.marketplaces, { ...data, marketplace, status }) };
}

/** What came before of the same marketplace and request is out of date. */
function withMarketplace(
  before: readonly MarketplaceStatus[],
  { marketplace, status, message, count, request }: MarketplaceStatus,
): readonly MarketplaceStatus[] {
  const now = { marketplace, status, message, ...(count !== undefined && { count }), ...(request && { request }) };
  const index = before.findIndex((one) => one.marketplace === marketplace && one.request === request);
  return index < 0 ? [...before, now] : before.with(index, now);
}

function withJob(before: readonly JobUpdateData[], job: JobUpdateData): readonly JobUpdateData[] {
  const index = before.findIndex(({ job_id }) => job_id === job.job_id);
  return index < 0 ? [...before, job] : before.with(index, job);
}

/** What is said after a reply was complete is a paragraph of its own. */
function withToken(turn: TurnEntry, { content, is_complete }: TokenData): TurnEntry {
  const isAfterwards = turn.isReplyComplete && turn.reply !== '' && content !== '';
  return { ...turn, reply: turn.reply + (isAfterwards ? '\n\n' : '') + content, isReplyComplete: is_complete };
}
