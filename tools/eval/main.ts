import { existsSync } from 'node:fs';
import { explainError } from '../command-line/explain-error';
import { runTool } from '../command-line/run-tool';
import { askAll } from './ask';
import { chatAt, type Say } from './chat';
import { type EvalOptions, readEvalOptions, USAGE } from './eval.options';
import { type EvalSet, readSets } from './eval-set';
import { judge } from './judge';
import { evalMerging } from './merging.eval';
import { report } from './report';
import { catalogAt } from './search/catalog';
import { evalSearch } from './search/search.eval';
import { type StackUrls, withStack } from './stack';

const OUR_SETS = 'tools/eval/sets';

process.exitCode = await runTool({
  usage: USAGE,
  read: () => readEvalOptions(process.argv.slice(2), process.env),
  run: evaluate,
  explain: explainError,
});

async function evaluate(options: EvalOptions): Promise<void> {
  if (options.only !== 'merging') await withStack((urls) => measureOn(urls, options));
  if (options.only !== 'search') console.log(`\n${await evalMerging()}`);
}

async function measureOn({ orchestrator, catalog }: StackUrls, { only, folder, wrong }: EvalOptions): Promise<void> {
  const say = chatAt(orchestrator);
  if (only !== 'search') await measureUnderstanding(say, folder, wrong);
  console.log(`\n${await evalSearch(say, catalogAt(catalog), wrong)}`);
}

async function measureUnderstanding(say: Say, folder: string | undefined, wrong: number): Promise<void> {
  if (folder && !existsSync(folder)) console.log(`There is no folder ${folder}: our own phrases are asked alone.\n`);
  const sets = [...readSets(OUR_SETS), ...(folder ? readSets(folder) : [])];
  console.log('| set | figure | |\n|---|---|--:|');
  for (const set of sets) await measure(set, say, wrong);
}

async function measure({ name, items }: EvalSet, say: Say, wrong: number): Promise<void> {
  const answered = await askAll(items, say);
  console.log(report(name, answered, judge(answered), wrong));
}
