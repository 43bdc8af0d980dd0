import { readMemo, writeMemo } from './memo';

describe('readMemo', () => {
  it('reads what was written', () => {
    expect(readMemo(writeMemo({ listing_id: '1' }))).toEqual({ listing_id: '1' });
  });

  it.each([undefined, '', 'not json', '[]', 'null', '"text"', '{"listing_id":1}'])(
    'remembers nothing from %j',
    (memo) => {
      expect(readMemo(memo)).toEqual({});
    },
  );
});
