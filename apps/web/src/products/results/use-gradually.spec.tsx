/** @jest-environment jsdom */
import { expect, jest } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { aProduct } from '../testing/a-product';
import { useGradually } from './use-gradually';

const some = (...ids: string[]) => ids.map((product_id) => aProduct({ product_id }));

/** Says which products are drawn. */
function useDrawn(products: ReturnType<typeof some>): string[] {
  const isDrawn = useGradually(products);
  return products.filter((_, index) => isDrawn(index)).map(({ product_id }) => product_id);
}

describe('products that are drawn one after the other', () => {
  let frame: FrameRequestCallback | undefined;
  const nextFrame = () => act(() => frame?.(0));

  beforeEach(() => {
    jest.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((draw) => {
      frame = draw;
      return 1;
    });
    jest.spyOn(globalThis, 'cancelAnimationFrame').mockImplementation(() => (frame = undefined));
  });
  afterEach(() => {
    jest.restoreAllMocks();
    jest.useRealTimers();
  });

  it('begin with the first, and have one more in each frame', () => {
    const { result } = renderHook(useDrawn, { initialProps: some('a', 'b', 'c') });
    expect(result.current).toEqual(['a']);
    nextFrame();
    expect(result.current).toEqual(['a', 'b']);
    nextFrame();
    expect(result.current).toEqual(['a', 'b', 'c']);
    nextFrame();
    expect(frame).toBeUndefined();
  });

  it('take turns where they are shown in two places, so that a frame still has one', () => {
    const [thread, panel] = [some('a', 'b'), some('a', 'b')].map((initialProps) =>
      renderHook(useDrawn, { initialProps }),
    );
    nextFrame();
    expect([thread!.result.current, panel!.result.current]).toEqual([['a', 'b'], ['a']]);
    nextFrame();
    expect(panel!.result.current).toEqual(['a', 'b']);
  });

  it('stay drawn wherever they stand among others', () => {
    const { result, rerender } = renderHook(useDrawn, { initialProps: some('a', 'b') });
    nextFrame();
    rerender(some('x', 'y', 'b'));
    expect(result.current).toEqual(['x', 'b']);
  });

  it('come one after the other where nobody sees them, too', () => {
    jest.useFakeTimers();
    jest.spyOn(globalThis, 'requestAnimationFrame').mockReturnValue(1);
    const { result } = renderHook(useDrawn, { initialProps: some('a', 'b', 'c') });
    act(() => jest.runAllTimers());
    act(() => jest.runAllTimers());
    expect(result.current).toEqual(['a', 'b', 'c']);
  });

  it('ask for no frame when they have left the page', () => {
    const { unmount } = renderHook(useDrawn, { initialProps: some('a', 'b', 'c') });
    unmount();
    expect(frame).toBeUndefined();
  });
});
