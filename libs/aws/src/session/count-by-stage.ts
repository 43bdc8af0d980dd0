import type { SessionStats, SessionSummary } from '@talknshop/contracts';

/** Counts sessions (or entries of their index). */
export async function countByStage(sessions: AsyncIterable<object> | Iterable<object>): Promise<SessionStats> {
  const stats: SessionStats = { total: 0, by_stage: {} };
  for await (const session of sessions) {
    const { workflow_stage } = session as SessionSummary;
    stats.total += 1;
    stats.by_stage[workflow_stage] = (stats.by_stage[workflow_stage] ?? 0) + 1;
  }
  return stats;
}
