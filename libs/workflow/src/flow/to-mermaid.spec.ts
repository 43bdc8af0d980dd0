import { defineFlow } from './flow';
import { oneOf } from './next';
import { toMermaid } from './to-mermaid';

const nothing = () => ({});

describe('a drawing of a flow', () => {
  it('shows what ends, pauses, acts outside, and is chosen at run time', () => {
    const flow = defineFlow<{ text?: string }>()({
      name: 'buyer',
      start: 'Parse',
      nodes: {
        Parse: { run: nothing, next: ['Speech', 'Image'] },
        Speech: { run: nothing, next: 'Clarify' },
        Image: { run: nothing, effect: true, next: 'Clarify' },
        Clarify: { run: nothing, next: oneOf(['Ask', 'Done'], () => 'Done') },
        Ask: { run: nothing, pause: true, next: 'Clarify' },
        Done: { run: nothing, final: true },
      },
    });
    expect(toMermaid(flow).split('\n')).toEqual([
      'flowchart TD',
      '  Parse[Parse]',
      '  Speech[Speech]',
      '  Image[[Image]]',
      '  Clarify[Clarify]',
      '  Ask[/Ask/]',
      '  Done([Done])',
      '  Parse --> Speech',
      '  Parse --> Image',
      '  Speech --> Clarify',
      '  Image --> Clarify',
      '  Clarify -.-> Ask',
      '  Clarify -.-> Done',
      '  Ask --> Clarify',
      '',
    ]);
  });
});
