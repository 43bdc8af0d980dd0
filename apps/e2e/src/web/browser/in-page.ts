// What runs in the page itself, as text: the types of a browser's globals are not those of the tests around it.

/** Makes whatever the content security policy forbids an error on the console. */
export const REPORT_FORBIDDEN = `
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
    console.error(\`forbidden by \${violatedDirective}: \${blockedURI} \${sample}\`));`;

/** As behind a proxy that knows nothing of them: each ends before it has begun. */
export const NO_WEB_SOCKETS = `
  globalThis.WebSocket = class {
    static OPEN = 1;
    readyState = 3;
    constructor() { setTimeout(() => this.onclose?.({ code: 1006, reason: '' })); }
    send() {}
    close() {}
  };`;

export const FOCUSED = `document.activeElement?.getAttribute('aria-label')`;

export const HAS_FOCUS = `document.activeElement !== null && document.activeElement !== document.body`;

/** Where the page keeps who its user is. */
export const USER_KEY = 'talknshop.user';

export const USER_ID = `localStorage.getItem('${USER_KEY}')`;

/** How many properties are on their way from one value to another. */
export const TRANSITIONS = `document.getAnimations().filter((one) => one instanceof CSSTransition).length`;

/** Resolves once nothing was drawn anew or scrolled for some frames. */
export const SETTLED = `new Promise((resolve) => {
  let [before, frames] = ['', 0];
  const look = () => {
    const places = [...document.querySelectorAll('body, section, li, button')].map((one) => one.getBoundingClientRect().top);
    const now = document.body.innerHTML.length + ':' + places;
    frames = now === before ? frames + 1 : 0;
    before = now;
    if (frames === 3) resolve();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

/** Resolves once the window that records shows that something can be heard, be it for a moment. */
export const HEARD = `new Promise((resolve) => {
  const look = () => document.querySelector('[role="dialog"] svg rect:not([width="2"])') && resolve();
  new MutationObserver(look).observe(document.body, { subtree: true, childList: true, attributeFilter: ['width'] });
  look();
})`;

/** Gives files to whatever has the focus, as somebody who pastes or drops them. Takes `{how, files: {name, type, base64 | bytes}[]}`. */
export const HAND_OVER = `({ how, files }) => {
  const transfer = new DataTransfer();
  for (const { name, type, base64 = '', bytes } of files) {
    const content = bytes === undefined ? Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)) : new Uint8Array(bytes);
    transfer.items.add(new File([content], name, { type }));
  }
  const event = how === 'paste'
    ? new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true })
    : new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true });
  document.activeElement.dispatchEvent(event);
}`;

/** By how many pixels the page is wider than its window. */
export const OVERFLOW = `document.documentElement.scrollWidth - document.documentElement.clientWidth`;

/** 0 (black) to 255 (white). */
export const BRIGHTNESS = `(() => {
  const pixel = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d');
  pixel.fillStyle = getComputedStyle(document.body).backgroundColor;
  pixel.fillRect(0, 0, 1, 1);
  return pixel.getImageData(0, 0, 1, 1).data[0];
})()`;

/** The controls in the middle of the window that cannot be hit 21 pixels above or below their middle. */
export const TOO_SMALL = `(() => {
  const reach = 21;
  const isHit = (control, x, y) => {
    const at = document.elementFromPoint(x, y);
    return at !== null && (control.contains(at) || at.contains(control));
  };
  return [...document.querySelectorAll('button, a[href], select, [role="tab"]')]
    .filter((control) => control.checkVisibility())
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.left >= 0 && box.right <= innerWidth && box.top >= 60 && box.bottom <= innerHeight - 160)
    .filter(({ control, box }) => {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      return ![-reach, reach].every((away) => isHit(control, x, y + away));
    })
    .map(({ control, box }) => (control.getAttribute('aria-label') ?? control.textContent) + ': ' + box.width + ' by ' + box.height);
})()`;
