import 'reflect-metadata';
import { generate } from './generate';
import { AlreadyThere, NameRefused } from './new.errors';
import { USAGE, readNewOptions } from './new.options';

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  try {
    const options = readNewOptions(argv);
    if (options.help) console.log(USAGE);
    else await generateInto(process.cwd(), options.kind, options.name);
    return 0;
  } catch (error) {
    if (error instanceof NameRefused) console.error(`${error.message}\n\n${USAGE}`);
    else if (error instanceof AlreadyThere) console.error(error.message);
    else throw error;
    return error instanceof NameRefused ? 2 : 1;
  }
}

async function generateInto(into: string, ...[kind, name]: [Parameters<typeof generate>[0], string]): Promise<void> {
  const { files, next_steps } = await generate(kind, name, { templates: 'tools/new/templates', into });
  console.log(`Wrote\n${files.map((file) => `  ${file}`).join('\n')}\n\n${next_steps}`);
}
