import { appendFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openJournal } from './journal';
import { PostingStore } from './posting-store';

interface Thing {
  name: string;
}

describe('a posting store with a journal', () => {
  let folder: string;
  let path: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'postings-'));
    path = join(folder, 'postings.jsonl');
  });
  afterEach(() => rm(folder, { recursive: true }));

  const open = () => {
    const store = new PostingStore(openJournal(path));
    return { store, things: store.collection<Thing>('things', ({ name }) => [name]) };
  };

  it('knows after a restart what was put, changed and deleted, in the order it came', () => {
    const { things } = open();
    things.put('1', { name: 'lamp' });
    things.put('2', { name: 'chair' });
    things.put('3', { name: 'rug' });
    things.put('1', { name: 'lantern' });
    things.delete('2');
    const again = open().things;
    expect(again.all()).toEqual([{ name: 'lantern' }, { name: 'rug' }]);
    expect(again.by('lantern')).toEqual([{ name: 'lantern' }]);
    expect(again.by('lamp')).toEqual([]);
  });

  it('keeps collections apart', () => {
    const { store, things } = open();
    store.collection('others').put('1', { name: 'cat' });
    expect(things.get('1')).toBeUndefined();
    expect(open().things.all()).toEqual([]);
  });

  it('drops the half of a line that a crash left', async () => {
    open().things.put('1', { name: 'lamp' });
    await appendFile(path, '{"collection":"things","id":"2","val');
    open().things.put('3', { name: 'rug' });
    expect(open().things.all()).toEqual([{ name: 'lamp' }, { name: 'rug' }]);
  });

  it('starts with what still counts, and no more', async () => {
    const { things } = open();
    for (const name of ['a', 'b', 'c']) things.put('1', { name });
    open();
    expect((await readFile(path, 'utf8')).trim().split('\n')).toHaveLength(1);
  });
});
