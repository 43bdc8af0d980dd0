import 'reflect-metadata';
import { generate } from './generate';
import { AlreadyThere, NameRefused, PlaceMissing } from './new.errors';
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
    else if (error instanceof AlreadyThere || error instanceof PlaceMissing) console.error(error.message);
    else throw error;
    return error instanceof NameRefused ? 2 : 1;
  }
}

async function generateInto(into: string, ...[kind, name]: [Parameters<typeof generate>[0], string]): Promise<void> {
  const { files, edited, next_steps } = await generate(kind, name, { templates: 'tools/new/templates', into });
  const changed = edited.length > 0 ? `and put it into\n${listed(edited)}\n` : '';
  console.log(`Wrote\n${listed(files)}\n${changed}\n${next_steps}`);
}

function listed(files: readonly string[]): string {
  return files.map((file) => `  ${file}`).join('\n');
}
