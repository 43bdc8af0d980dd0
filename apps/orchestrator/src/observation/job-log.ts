import type { UserNotice } from '@talknshop/contracts';
import type { RunEvent } from '@talknshop/workflow';

const MOST_JOBS = 20;

/** The ids of the jobs this process heard of last, from its turns, its browsers and its notices; how they stand is asked when somebody looks. */
export class JobLog {
  private readonly ids = new Set<string>();

  /** Latest first. */
  latest(): string[] {
    return [...this.ids].reverse();
  }

  heardOf(job_id: string): void {
    this.ids.delete(job_id);
    this.ids.add(job_id);
    if (this.ids.size > MOST_JOBS) this.ids.delete(this.ids.values().next().value!);
  }

  /** Returns the notice as it is. */
  noticed(notice: UserNotice): UserNotice {
    if ('job_id' in notice.data) this.heardOf(notice.data.job_id);
    return notice;
  }

  readonly hear = (event: RunEvent): void => {
    if (event.type !== 'emitted') return;
    const { type, data } = event.event as { type?: string; data?: { job_id?: string } };
    if (type === 'job_update' && data?.job_id) this.heardOf(data.job_id);
  };
}
