import { failuresOf, numbered } from './batch-entries';

describe('a call for several messages', () => {
  it('tells of each what became of it', () => {
    expect(numbered([{ a: 1 }, { a: 2 }])).toEqual([
      { a: 1, Id: '0' },
      { a: 2, Id: '1' },
    ]);
    const refusal = { Id: '1', Code: 'TooLong', SenderFault: true };
    expect(failuresOf(3, [refusal])).toEqual([undefined, { cause: refusal }, undefined]);
  });
});
