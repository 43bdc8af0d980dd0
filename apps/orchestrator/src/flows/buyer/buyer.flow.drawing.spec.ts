import { readFileSync } from 'node:fs';
import { toMermaid } from '@talknshop/workflow';
import { buyerFlow } from './buyer.flow';

const README = new URL('../../../README.md', import.meta.url);

describe('the drawing of the buyer flow in the README', () => {
  it('is what the engine draws', () => {
    expect(readFileSync(README, 'utf8')).toContain(`\`\`\`mermaid\n${toMermaid(buyerFlow).trim()}\n\`\`\``);
  });
});
