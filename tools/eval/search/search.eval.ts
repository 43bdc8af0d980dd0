import { emptyRequirement, type RequirementSpec } from '@talknshop/contracts';
import { join } from 'node:path';
import { buildCatalogue } from '../../../apps/marketplace-sandbox/src/catalogue/catalogue';
import type { Say } from '../chat';
import type { FindAll } from './catalog';
import { judgeAnswer, type JudgedSearch, type Orders } from './judge-search';
import { type JudgedQuery, readJudgedQueries } from './judged-query';
import { rankByMiniSearch, wordsOfNeed } from './mini-search';
import { searchReport } from './search-report';
import { Truth } from './truth';

const QUERIES = 'tools/eval/search/queries';

/** `tuned`: the ranking has seen them. `fresh`: written when it was done, and measured before anything was changed for them. */
const HALVES = ['tuned', 'fresh'] as const;

/** How good the answers to judged queries are, against what the sandbox knows of its goods. */
export async function evalSearch(say: Say, findAll: FindAll, wrong: number): Promise<string> {
  const truth = new Truth(buildCatalogue());
  const reports: string[] = [];
  for (const half of HALVES) {
    const searches: JudgedSearch[] = [];
    for (const query of readJudgedQueries(join(QUERIES, `${half}.jsonl`))) {
      const read = await understood(query, say);
      const given = { ...emptyRequirement(), ...query.need };
      searches.push({
        read: await judge(query, read, findAll, truth),
        given: await judge(query, given, findAll, truth),
      });
    }
    reports.push(searchReport(half, searches, wrong));
  }
  return reports.join('\n\n');
}

async function understood({ id, text }: JudgedQuery, say: Say): Promise<RequirementSpec> {
  const { status, requirement_spec } = await say(`eval-${crypto.randomUUID()}`, text);
  if (status !== 200) throw new Error(`${id} was answered ${status}`);
  return requirement_spec ?? emptyRequirement();
}

/** Where the product is not understood there is nothing to search for, and nothing found. */
async function judge(query: JudgedQuery, spec: RequirementSpec, findAll: FindAll, truth: Truth): Promise<Orders> {
  const cards = spec.product_type === '' ? [] : await findAll(spec);
  return {
    ours: judgeAnswer(query, cards, truth),
    mini_search: judgeAnswer(query, rankByMiniSearch(cards, wordsOfNeed(spec)), truth),
    mini_search_message: judgeAnswer(query, rankByMiniSearch(cards, query.text), truth),
  };
}
