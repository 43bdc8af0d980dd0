import { toStateDiagram } from './to-state-diagram';

describe('the drawing of states', () => {
  it('shows where they begin, what leads where, and where they end', () => {
    const transitions = [
      { from: 'queued', to: 'posting', by: 'taken up' },
      { from: 'posting', to: 'live', by: 'published' },
    ];
    expect(toStateDiagram('queued', transitions)).toBe(
      [
        'stateDiagram-v2',
        '  [*] --> queued',
        '  queued --> posting: taken up',
        '  posting --> live: published',
        '  live --> [*]',
        '',
      ].join('\n'),
    );
  });

  it('puts what leads the same way on one arrow, each cause once, and leaves out what changes nothing', () => {
    const transitions = [
      { from: 'live', to: 'sold', by: 'a notice' },
      { from: 'live', to: 'live', by: 'a look' },
      { from: 'live', to: 'sold', by: 'a look' },
      { from: 'live', to: 'sold', by: 'a notice' },
    ];
    expect(toStateDiagram('live', transitions)).toContain('\n  live --> sold: a notice, a look\n  sold --> [*]\n');
  });
});
