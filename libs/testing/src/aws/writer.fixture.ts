import 'reflect-metadata';
import { writeThings } from './kept-things.fixture';
import { startLocalAws } from './local-aws';

// A process of its own: starts a local AWS in the folder it is given, writes, says so, and waits to be killed.
const { config } = await startLocalAws({ data_dir: process.argv[2] });
await writeThings(config);
process.stdout.write('written\n');
