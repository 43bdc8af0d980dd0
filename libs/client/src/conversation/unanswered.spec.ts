import { Unanswered } from './unanswered';

const message = (client_msg_id: string, text = 'a laptop') => ({
  type: 'message' as const,
  message: text,
  client_msg_id,
});
const idsOf = (unanswered: Unanswered) => [...unanswered].map(({ client_msg_id }) => client_msg_id);

describe('Unanswered', () => {
  it('settles messages in the order they were sent', () => {
    const unanswered = new Unanswered();
    for (const id of ['m1', 'm2']) unanswered.add(message(id));
    unanswered.settle('turn_1');
    expect(idsOf(unanswered)).toEqual(['m2']);
  });

  it('does not take the end of a turn that was under way before for the answer', () => {
    const unanswered = new Unanswered();
    unanswered.add(message('m1'), 'turn_of_the_phone');
    unanswered.settle('turn_of_the_phone');
    expect(idsOf(unanswered)).toEqual(['m1']);
    unanswered.settle('turn_1');
    expect(idsOf(unanswered)).toEqual([]);
  });

  it('forgets what was refused', () => {
    const unanswered = new Unanswered();
    for (const id of ['m1', 'm2']) unanswered.add(message(id));
    unanswered.forget('m1');
    expect(idsOf(unanswered)).toEqual(['m2']);
  });

  it('knows the longest', () => {
    const unanswered = new Unanswered();
    expect(unanswered.longest).toBeUndefined();
    for (const [id, text] of [
      ['m1', 'a'],
      ['m2', 'aaa'],
      ['m3', 'aa'],
    ] as const)
      unanswered.add(message(id, text));
    expect(unanswered.longest).toMatchObject({ client_msg_id: 'm2' });
  });

  it('tells what has left and what has not, and again of each change', () => {
    const told: boolean[][] = [];
    const unanswered = new Unanswered((pending) => told.push(pending.map(({ is_sent }) => is_sent)));
    for (const id of ['m1', 'm2']) unanswered.add(message(id));
    unanswered.sent('m1');
    unanswered.unsent();
    expect(told).toEqual([[false], [false, false], [true, false], [false, false]]);
  });

  it('is the same list while nothing changes', () => {
    const unanswered = new Unanswered();
    unanswered.add(message('m1'));
    const before = unanswered.pending;
    unanswered.unsent();
    unanswered.forget('m9');
    expect(unanswered.pending).toBe(before);
  });
});
