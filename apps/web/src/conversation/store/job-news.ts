import type { ServerEventOf } from '@talknshop/contracts';
import type { ConversationView, Entry, JobNotice } from './conversation-view';

/** What is told of a job within this time of each other stands together. */
const TOGETHER_MS = 60_000;

/**
 * The view with what is told of a job beside the turns, once: with what was told of it just before, so that taking something down
 * everywhere does not end in a notice for each marketplace.
 */
export function withJobNews(view: ConversationView, event: ServerEventOf<'job_update'>): ConversationView {
  const { data, timestamp: at } = event;
  const news = { key: data.notice_id ?? `${data.job_id}:${at}`, message: data.message };
  const { entries } = view;
  if (entries.some((entry) => isJobNotice(entry) && entry.told.some(({ key }) => key === news.key))) return view;
  const index = entries.findLastIndex((entry) => entry.kind === 'turn' || isAbout(entry, data.job_id));
  const before = entries[index];
  if (!before || !isJobNotice(before) || Date.parse(at) - Date.parse(before.at) > TOGETHER_MS)
    return {
      ...view,
      entries: [
        ...entries,
        { kind: 'notice', about: 'job', job_id: data.job_id, told: [news], at, key: `job:${news.key}` },
      ],
    };
  return { ...view, entries: entries.with(index, { ...before, told: [...before.told, news], at }) };
}

function isAbout(entry: Entry, job_id: string): boolean {
  return isJobNotice(entry) && entry.job_id === job_id;
}

function isJobNotice(entry: Entry): entry is JobNotice {
  return entry.kind === 'notice' && entry.about === 'job';
}
