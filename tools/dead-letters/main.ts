import 'reflect-metadata';
import { discardDeadLetters, listDeadLetters, redriveDeadLetters, UnknownQueue } from '@talknshop/crosspost';
import { ConfigError } from '@talknshop/service-kit';
import { explainError } from '../command-line/explain-error';
import { runTool } from '../command-line/run-tool';
import { readDeadLettersConfig } from './dead-letters.config';
import { type DeadLettersOptions, readDeadLettersOptions, USAGE } from './dead-letters.options';
import { countLines, handledLines, letterLines } from './letter-lines';
import { openDeadLetters } from './open-dead-letters';

process.exitCode = await runTool({
  usage: USAGE,
  read: () => readDeadLettersOptions(process.argv.slice(2)),
  run: async (options) => console.log(await answer(options)),
  explain,
});

async function answer(options: DeadLettersOptions): Promise<string> {
  const { command, json, queue, message_id } = options;
  const letters = openDeadLetters(readDeadLettersConfig(process.env));
  const said = <T>(result: T[], lines: (result: T[]) => string[]) =>
    json ? JSON.stringify(result, null, 2) : lines(result).join('\n') || 'there are none';
  try {
    switch (command) {
      case 'list':
        return said(await listDeadLetters(letters, { queue }), countLines);
      case 'show':
        return said(await listDeadLetters(letters, { queue, message_id }), letterLines);
      case 'redrive':
        return said(await redriveDeadLetters(letters, { queue, message_id }), handledLines);
      case 'discard':
        return said(await discardDeadLetters(letters, { queue, message_id }), handledLines);
    }
  } finally {
    letters.close();
  }
}

function explain(error: unknown): string {
  const isAway = error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED';
  return isAway
    ? 'nobody answers there: is the stack running (npm start)?'
    : explainError(error, [ConfigError, UnknownQueue]);
}
