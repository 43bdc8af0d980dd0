import { fitOf } from './begins-with';

describe('what was typed', () => {
  it.each([
    ['lap', 'laptop', 'beginning'],
    ['laptop', 'laptop', 'beginning'],
    ['head', 'wireless headphones', 'word'],
    ['wireless he', 'sony wireless headphones', 'word'],
    ['laptpo', 'laptop', 'slip'],
    ['kaptop', 'laptop', 'slip'],
    ['latop', 'laptop', 'slip'],
    ['lapptop', 'laptop', 'slip'],
    ['laptops', 'laptop', 'slip'],
    ['haedph', 'wireless headphones', 'slip'],
    ['wireles head', 'wireless headphones', 'slip'],
    ['lptp', 'laptop', undefined],
    ['lpa', 'laptop', undefined],
    ['lapk', 'laptop', undefined],
    ['laptopss', 'laptop', undefined],
    ['top', 'laptop', undefined],
    ['laptop bag', 'laptop', undefined],
  ])('%j fits %j as %j', (typed, text, fit) => {
    expect(fitOf(typed, text)).toBe(fit);
  });
});
