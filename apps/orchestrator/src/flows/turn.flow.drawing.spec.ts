import { readFileSync } from 'node:fs';
import { toMermaid } from '@talknshop/workflow';
import { turnFlow } from './turn.flow';

const README = new URL('../../README.md', import.meta.url);

describe('the drawing of a turn in the README', () => {
  it('is what the engine draws', () => {
    expect(readFileSync(README, 'utf8')).toContain(`\`\`\`mermaid\n${toMermaid(turnFlow).trim()}\n\`\`\``);
  });
});
