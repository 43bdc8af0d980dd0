import { aFile } from '../flows/testing/buyer-desk';
import { MediaUnavailable } from './media.port';
import { readFiles } from './read-files';

const files = [aFile('image', 'one'), aFile('image', 'two'), aFile('image', 'three')];

describe('reading files', () => {
  it('reads all of them side by side, in their order', async () => {
    const under_way: string[] = [];
    const readOne = async (key: string) => {
      under_way.push(key);
      await Promise.resolve();
      return `${key} of ${under_way.length}`;
    };
    expect(await readFiles(files, readOne)).toEqual({ read: ['one of 3', 'two of 3', 'three of 3'], unread: 0 });
  });

  it('leaves out and counts what tells nothing', async () => {
    const readOne = async (key: string) => {
      if (key === 'two') throw new MediaUnavailable('look', new Error('blurred'));
      return key;
    };
    expect(await readFiles(files, readOne)).toEqual({ read: ['one', 'three'], unread: 1 });
  });

  it('keeps no other error to itself', async () => {
    const bug = new TypeError('a bug');
    await expect(readFiles(files, () => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('has nothing to do without files', async () => {
    expect(await readFiles([], () => Promise.reject(new Error('asked')))).toEqual({ read: [], unread: 0 });
  });
});
