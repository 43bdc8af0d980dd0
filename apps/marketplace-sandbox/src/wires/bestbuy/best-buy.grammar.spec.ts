import { GrammarError, parseQuery } from './best-buy.grammar';

const term = (attribute: string, operator: string, ...values: string[]) => ({
  kind: 'term',
  attribute,
  operator,
  values,
});

describe('parseQuery', () => {
  it.each(['=', '!=', '<', '>', '<=', '>='])('reads the operator %s', (operator) => {
    expect(parseQuery(`salePrice${operator}15`)).toEqual(term('salePrice', operator, '15'));
  });

  it('reads lists of values', () => {
    expect(parseQuery('color in(white, stainless-steel)')).toEqual(term('color', 'in', 'white', 'stainless-steel'));
  });

  it('reads values in quotes, brackets and all', () => {
    expect(parseQuery('categoryPath.name="TVs (All) & More"')).toEqual(
      term('categoryPath.name', '=', 'TVs (All) & More'),
    );
  });

  it('binds and before or', () => {
    expect(parseQuery('a=1|b=2&c=3')).toEqual({
      kind: 'or',
      parts: [term('a', '=', '1'), { kind: 'and', parts: [term('b', '=', '2'), term('c', '=', '3')] }],
    });
  });

  it('lets brackets say otherwise', () => {
    expect(parseQuery('(a=1|b=2)&c=3')).toEqual({
      kind: 'and',
      parts: [{ kind: 'or', parts: [term('a', '=', '1'), term('b', '=', '2')] }, term('c', '=', '3')],
    });
  });

  it('does not mind blanks', () => {
    expect(parseQuery(' platform = psp & ( salePrice<=15 ) ')).toEqual({
      kind: 'and',
      parts: [term('platform', '=', 'psp'), term('salePrice', '<=', '15')],
    });
  });

  it.each([
    ['', 0],
    ['gurgleflats', 11],
    ['a=', 2],
    ['a=1&', 4],
    ['(a=1', 4],
    ['a=1)', 3],
    ['a in()', 5],
    ['a=1 b=2', 5],
    ['=1', 0],
    ['('.repeat(60) + 'a=1' + ')'.repeat(60), 51],
  ])('stumbles over %j at character %i', (text, at) => {
    const error = (() => {
      try {
        return parseQuery(text);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(GrammarError);
    expect(error).toMatchObject({ at, code: 'bad_query' });
  });
});
