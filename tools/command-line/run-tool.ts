export interface Tool<Options extends { help: boolean }> {
  usage: string;
  /** What the command line says; throws an error with words for the user where it is not understood. */
  read(): Options;
  /** Resolves with an exit code, where it is not 0. */
  run(options: Options): Promise<number | void>;
  /** What is said of an error that ended the run. */
  explain(error: unknown): string;
}

/** Runs a tool as its command line says, or shows how it is used. The exit code: 0, 1 where it failed, 2 where the command line is wrong. */
export async function runTool<Options extends { help: boolean }>(
  tool: Tool<Options>,
  { log, error: complain }: Pick<Console, 'log' | 'error'> = console,
): Promise<number> {
  const options = understood(tool, complain);
  if (!options) return 2;
  if (options.help) {
    log(tool.usage);
    return 0;
  }
  try {
    return (await tool.run(options)) ?? 0;
  } catch (error) {
    complain(tool.explain(error));
    return 1;
  }
}

function understood<Options extends { help: boolean }>(
  { read, usage }: Tool<Options>,
  complain: (words: string) => void,
): Options | undefined {
  try {
    return read();
  } catch (error) {
    complain(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}
