import { FlowInvalid } from '../errors';
import { defineFlow } from './flow';
import { oneOf } from './next';
import { pause } from './pause';

interface Turn {
  text: string;
  question?: string;
  results?: string[];
}
interface Shop {
  search(text: string): Promise<string[]>;
}

const nothing = () => ({});

describe('a flow', () => {
  it('is a typed table that compiles when it holds together', () => {
    const flow = defineFlow<Turn, Shop, { type: 'progress' }>()({
      name: 'buyer',
      start: 'Parse',
      nodes: {
        Parse: { run: ({ state }) => ({ text: state.text.trim() }), next: ['Speech', 'Image'] },
        Speech: { run: ({ emit }) => emit({ type: 'progress' }), next: 'Clarify' },
        Image: { run: nothing, next: 'Clarify' },
        Clarify: { run: nothing, next: oneOf(['Ask', 'Search'], (state) => (state.text ? 'Search' : 'Ask')) },
        Ask: { run: () => pause({ question: 'What for?' }), next: 'Clarify' },
        Search: { run: async ({ state, deps }) => ({ results: await deps.search(state.text) }), next: 'Done' },
        Done: { run: nothing, final: true },
      },
    });
    expect(flow.graph.targets.get('Clarify')).toEqual(['Ask', 'Search']);
  });

  it('does not compile with a wrong node name, field or event', () => {
    const wrong = () => {
      // @ts-expect-error the start is no node
      defineFlow<Turn>()({ name: 'f', start: 'Begin', nodes: { A: { run: nothing, final: true } } });
      // @ts-expect-error the next is no node
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: nothing, next: 'B' } } });
      // @ts-expect-error one of several is no node
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: nothing, next: ['B'] } } });
      defineFlow<Turn>()({
        name: 'f',
        start: 'A',
        nodes: {
          // @ts-expect-error a declared target is no node
          A: { run: nothing, next: oneOf(['B', 'C'], () => 'B') },
          B: { run: nothing, final: true },
        },
      });
      defineFlow<Turn>()({
        name: 'f',
        start: 'A',
        nodes: {
          // @ts-expect-error the choice is not among the targets
          A: { run: nothing, next: oneOf(['B'], () => 'A') },
          B: { run: nothing, final: true },
        },
      });
      // @ts-expect-error a node ends or leads on
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: nothing } } });
      // @ts-expect-error a final node leads nowhere
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: nothing, final: true, next: 'A' } } });
      // @ts-expect-error the field has another type
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: () => ({ text: 1 }), final: true } } });
      // @ts-expect-error the pause sets a field of another type
      defineFlow<Turn>()({ name: 'f', start: 'A', nodes: { A: { run: () => pause({ text: 1 }), final: true } } });
      defineFlow<Turn, Shop, { type: 'progress' }>()({
        name: 'f',
        start: 'A',
        // @ts-expect-error nobody knows such an event
        nodes: { A: { run: ({ emit }) => emit({ type: 'gossip' }), final: true } },
      });
    };
    expect(wrong).toBeInstanceOf(Function);
  });

  it.each([
    ['A', 'is led to but missing', { A: { run: nothing, next: 'B' } }, 'leads to B, which does not exist'],
    [
      'A',
      'may choose what is missing',
      { A: { run: nothing, next: oneOf(['B'], () => 'B') } },
      'leads to B, which does not exist',
    ],
    ['A', 'leads nowhere', { A: { run: nothing, next: [] } }, 'leads nowhere and is not final'],
    [
      'B',
      'cannot be reached',
      { A: { run: nothing, final: true }, B: { run: nothing, final: true } },
      'cannot be reached',
    ],
    [
      'A',
      'goes round for ever',
      { A: { run: nothing, next: 'B' }, B: { run: nothing, next: 'A' } },
      'never comes to an end',
    ],
    ['A', 'is missing', {}, 'the flow starts here'],
  ])('names the node %s that %s', (node, _, nodes, reason) => {
    const define = () => defineFlow<Turn>()({ name: 'faulty', start: 'A', nodes: nodes as never });
    expect(define).toThrow(FlowInvalid);
    expect(define).toThrow(new RegExp(`flow faulty, node ${node}: .*${reason}`));
  });

  it('knows which nodes a branch may still come to', () => {
    const { graph } = defineFlow<Turn>()({
      name: 'loop',
      start: 'A',
      nodes: {
        A: { run: nothing, next: oneOf(['B', 'Done'], () => 'B') },
        B: { run: nothing, next: 'A' },
        Done: { run: nothing, final: true },
      },
    });
    expect(graph.reaches('A', 'A')).toBe(true);
    expect(graph.reaches('B', 'Done')).toBe(true);
    expect(graph.reaches('Done', 'A')).toBe(false);
  });
});
