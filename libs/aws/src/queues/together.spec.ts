import { Together, type Failure, type TogetherParts } from './together';

let went: string[][];
let letGo: () => void;

beforeEach(() => {
  went = [];
});

describe('what goes together', () => {
  it('goes at once where nothing is under way', async () => {
    const together = held();
    const done = together.add('a');
    expect(went).toEqual([['a']]);
    letGo();
    await done;
  });

  it('is all that came while others were under way, up to the most there may be', async () => {
    const together = held({ most: 2 });
    const all = ['a', 'b', 'c', 'd'].map((thing) => together.add(thing));
    letGo();
    await Promise.all(all);
    expect(went).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('is no heavier than it may be, unless one alone is', async () => {
    const together = held({ weight: { of: (thing) => thing.length, most: 3 } });
    const all = ['a', 'bb', 'c', 'dddd', 'e'].map((thing) => together.add(thing));
    letGo();
    await Promise.all(all);
    expect(went).toEqual([['a'], ['bb', 'c'], ['dddd'], ['e']]);
  });

  it('fails one by one', async () => {
    const together = new Together<string>({
      most: 10,
      go: async (things): Promise<Failure[]> => things.map((thing) => (thing === 'b' ? { cause: 'bad' } : undefined)),
    });
    const ends = await Promise.allSettled(['a', 'b', 'c'].map((thing) => together.add(thing)));
    expect(ends.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('fails as one where the call does, and goes on with the next', async () => {
    let calls = 0;
    const together = new Together<string>({
      most: 10,
      go: async () => {
        calls += 1;
        if (calls === 1) throw new Error('down');
        return [];
      },
    });
    await expect(together.add('a')).rejects.toThrow('down');
    await expect(together.add('b')).resolves.toBeUndefined();
  });
});

/** The first of them goes when it is let go. */
function held(parts: Partial<TogetherParts<string>> = {}): Together<string> {
  const first = new Promise<void>((resolve) => (letGo = resolve));
  const go = async (things: readonly string[]): Promise<Failure[]> => {
    went.push([...things]);
    if (went.length === 1) await first;
    return [];
  };
  return new Together({ most: 10, go, ...parts });
}
