// Reads the events of one chat about laptops under $1000 and says whether a buyer would be served.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const events = readFileSync(process.argv[2], 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const results = events.find(({ type }) => type === 'results');
assert.ok(results, 'there are results');
const { products } = results.data;
assert.ok(products.length >= 8, `at least 8 products, not ${products.length}`);
assert.ok(
  products.every(({ price, currency }) => currency === 'USD' && price <= 1000),
  'none costs more than $1000',
);
assert.ok(
  products.every(({ why_ranked }) => why_ranked.length > 0),
  'each says why it is here',
);
const marketplaces = new Set(products.map(({ marketplace }) => marketplace));
assert.ok(marketplaces.size >= 3, `from at least three marketplaces, not ${[...marketplaces]}`);
assert.ok(
  events.some(({ type }) => type === 'token'),
  'the reply is streamed',
);
assert.equal(events.at(-1).type, 'done');
console.log(`smoke: ${products.length} laptops from ${[...marketplaces].join(', ')}`);
