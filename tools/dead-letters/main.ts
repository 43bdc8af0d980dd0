import 'reflect-metadata';
import { discardDeadLetters, listDeadLetters, redriveDeadLetters, UnknownQueue } from '@talknshop/crosspost';
import { ConfigError } from '@talknshop/service-kit';
import { readDeadLettersConfig } from './dead-letters.config';
import { type DeadLettersOptions, readDeadLettersOptions, USAGE } from './dead-letters.options';
import { countLines, handledLines, letterLines } from './letter-lines';
import { openDeadLetters } from './open-dead-letters';

process.exitCode = await main();

async function main(): Promise<number> {
  const options = read();
  if (!options) return 2;
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  try {
    console.log(await answer(options));
    return 0;
  } catch (error) {
    console.error(explain(error));
    return 1;
  }
}

function read(): DeadLettersOptions | undefined {
  try {
    return readDeadLettersOptions(process.argv.slice(2));
  } catch (error) {
    console.error(`${(error as TypeError).message}\n\n${USAGE}`);
    return undefined;
  }
}

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

/** What the reader can put right himself is told without a stack. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof ConfigError || error instanceof UnknownQueue) return error.message;
  const isAway = 'code' in error && error.code === 'ECONNREFUSED';
  return isAway ? 'nobody answers there: is the stack running (npm start)?' : (error.stack ?? error.message);
}
