// What runs in the page itself, as text: the types of a browser's globals are not those of the tests around it.

/** All that can be reached with Tab, beside what is reached with arrows once its group has the focus. */
const REACHABLE = `[...document.querySelectorAll('button, a[href], input, select, textarea, summary, [tabindex]')]
  .filter((control) => control.tabIndex >= 0 && control.role !== 'tablist' && !control.matches(':disabled') && !control.closest('[aria-hidden="true"], [inert]'))
  .filter((control) => control.checkVisibility({ visibilityProperty: true }))`;

/** Puts the focus where the page begins. */
export const BEGIN = `globalThis.tabStops = []; ${REACHABLE}[0].focus()`;

/** The names of what can be reached and was not, since the beginning. */
export const MISSED = `${REACHABLE}
  .filter((control) => !globalThis.tabStops.includes(control))
  .map((control) => control.getAttribute('aria-label') ?? control.textContent)`;

/** Where Tab has led. */
export interface TabStop {
  name: string;
  /** The part of the page that it is in. */
  part: string;
  /** Something of it is in the window, and nothing over it. */
  isSeen: boolean;
  /** It looks as what has the focus. */
  isMarked: boolean;
  /** It comes after the stop before, as one reads: not above it, and not before it in a row. */
  isNext: boolean;
}

/** The `TabStop` that has the focus; `null` where nothing has it, and back at the beginning. */
export const NEXT_STOP = `(() => {
  const at = document.activeElement;
  const before = globalThis.tabStops.at(-1);
  if (!at || at === document.body || at === globalThis.tabStops[0]) return null;
  globalThis.tabStops.push(at);
  const part = at.closest('[role="dialog"], aside, header, form, section, main');
  const isSeen = () => {
    const box = at.getBoundingClientRect();
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const [right, bottom] = [Math.min(innerWidth, box.right), Math.min(innerHeight, box.bottom)];
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    return right > left && bottom > top && hit !== null && (at.contains(hit) || hit.contains(at));
  };
  const isMarked = (element) => {
    if (!element) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1) || boxShadow.includes('0px 0px 0px 2px');
  };
  const isNext = () => {
    if (!before?.isConnected || before.contains(at)) return true;
    let common = before;
    while (!common.contains(at)) common = common.parentElement;
    const boxOf = (element) => {
      while (element.parentElement !== common) element = element.parentElement;
      return element.getBoundingClientRect();
    };
    const [one, other] = [boxOf(before), boxOf(at)];
    const isInRow = other.top < one.bottom && one.top < other.bottom;
    return other.bottom > one.top + 1 && !(isInRow && other.right <= one.left + 1);
  };
  return {
    name: (at.getAttribute('aria-label') ?? at.textContent ?? '').slice(0, 60) || at.tagName,
    part: part?.getAttribute('aria-label') ?? part?.tagName.toLowerCase() ?? 'page',
    isSeen: isSeen(),
    isMarked: isMarked(at) || isMarked(at.closest('form > *')),
    isNext: isNext(),
  };
})()`;
