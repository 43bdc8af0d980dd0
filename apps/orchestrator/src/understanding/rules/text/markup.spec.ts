import { withoutMarkup } from './markup';

const plain = (text: string) => withoutMarkup(text).replace(/\s+/g, ' ').trim();

describe('withoutMarkup', () => {
  it.each([
    ['<b>red</b> shoes', 'red shoes'],
    ['<script>alert(1)</script> laptop under 500', 'laptop under 500'],
    ['<SCRIPT type="text/javascript">if (a < b) go()</SCRIPT >a lamp', 'a lamp'],
    ['<script>a laptop', 'a laptop'],
    ['<style>p { color: red }</style>a lamp', 'a lamp'],
    ['a lamp<br/>under 40', 'a lamp under 40'],
    ['<a href="https://x.example/?a=1">a lamp</a>', 'a lamp'],
    ['<img src=x onerror=alert(1)> a lamp', 'a lamp'],
    ['<img alt="a > b" src="x"> a lamp', 'a lamp'],
    ['<!-- a phone --> a lamp', 'a lamp'],
    ['<!DOCTYPE html><p>a lamp</p>', 'a lamp'],
    ['<price>500</price>', '500'],
    ['&lt;b&gt;red&lt;/b&gt; shoes', 'red shoes'],
    ['Black &amp; Decker&nbsp;drill', 'Black & Decker drill'],
  ])('leaves of %j what a page would show', (text, shown) => {
    expect(plain(text)).toBe(shown);
  });

  it.each([
    'price < 500',
    'price <500, screen >15 inch',
    'laptop <$500',
    'under <usd 500, screen >15',
    'price <a hundred and weight >two pounds',
    'I <3 lamps',
    'a -> b <- c',
    'find <laptop> under 500',
    '<https://poshmark.com/listing/1?a=b>',
    'a < b > c',
  ])('leaves %j alone', (text) => {
    expect(withoutMarkup(text)).toBe(text);
  });

  it('reads price &lt; 500 as a comparison', () => {
    expect(withoutMarkup('price &lt; 500')).toBe('price < 500');
  });

  it.each([
    ['open tags', '<b '.repeat(1666)],
    ['names', `<${'a'.repeat(4999)}`],
    ['quotes', '<a "'.repeat(1250)],
    ['values', `<a ${'='.repeat(4990)}`],
    ['scripts', '<script>'.repeat(625)],
    ['comments', '<!--'.repeat(1250)],
    ['brackets', '<'.repeat(5000)],
  ])('reads 5,000 characters of %s long before the test gives up', (_what, text) => {
    expect(withoutMarkup(text)).toHaveLength(text.replaceAll('<script>', ' ').length);
  });
});
