import { currentContext, currentTraceparent, newContext, runInContext, runWith } from './request-context';
import { continueTrace, formatTraceparent, parseTraceparent } from './traceparent';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const SPAN = 'b7ad6b7169203331';
const ids = { trace_id: () => '1'.repeat(32), span_id: () => '2'.repeat(16) };

describe('a traceparent', () => {
  it('is read and written as W3C Trace Context says', () => {
    const header = `00-${TRACE}-${SPAN}-01`;
    const parsed = parseTraceparent(header);
    expect(parsed).toEqual({ trace_id: TRACE, span_id: SPAN, sampled: true });
    expect(parsed && formatTraceparent(parsed)).toBe(header);
  });

  it('of a later version may say more', () => {
    expect(parseTraceparent(`01-${TRACE}-${SPAN}-00-more`)).toMatchObject({ trace_id: TRACE, sampled: false });
  });

  it.each([
    undefined,
    '',
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-01-more`,
    `ff-${TRACE}-${SPAN}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    ['a', 'b'],
  ])('is nothing when malformed: %j', (header) => expect(parseTraceparent(header)).toBeUndefined());

  it('is continued with a span of our own, sampled or not as the caller decided', () => {
    const own = continueTrace(`00-${TRACE}-${SPAN}-00`, ids);
    expect(own).toEqual({ trace_id: TRACE, span_id: '2'.repeat(16), sampled: false });
  });

  it('begins a trace where there is none', () => {
    expect(newContext('nonsense', ids)).toEqual({
      trace_id: '1'.repeat(32),
      traceparent: `00-${'1'.repeat(32)}-${'2'.repeat(16)}-01`,
    });
  });
});

describe('a context', () => {
  it('is there in all that it starts, and nowhere else', async () => {
    const context = newContext();
    await runInContext(context, async () => {
      await Promise.resolve();
      expect(currentContext()).toBe(context);
      expect(currentTraceparent()).toBe(context.traceparent);
    });
    expect(currentContext()).toBeUndefined();
    expect(currentTraceparent()).toBeUndefined();
  });

  it('learns who it is about as it goes on', () => {
    runInContext(newContext(undefined, ids), () => {
      runWith({ user_id: 'u1' }, () => runWith({ session_id: 's1' }, () => expectUser()));
      expect(currentContext()).not.toHaveProperty('user_id');
    });
    function expectUser() {
      expect(currentContext()).toMatchObject({ trace_id: '1'.repeat(32), user_id: 'u1', session_id: 's1' });
    }
  });
});
