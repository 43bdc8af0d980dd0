import { BrowserConnectivity } from './browser.connectivity';

describe('BrowserConnectivity', () => {
  const aWindow = () => Object.assign(new EventTarget(), { navigator: { onLine: true } });

  it('tells of each change', () => {
    const window = aWindow();
    const told: boolean[] = [];
    new BrowserConnectivity(window).onChange((isOnline) => told.push(isOnline));
    for (const type of ['offline', 'online']) window.dispatchEvent(new Event(type));
    expect(told).toEqual([false, true]);
  });

  it('tells nobody who has stopped listening', () => {
    const window = aWindow();
    const told: boolean[] = [];
    const stop = new BrowserConnectivity(window).onChange((isOnline) => told.push(isOnline));
    stop();
    for (const type of ['offline', 'online']) window.dispatchEvent(new Event(type));
    expect(told).toEqual([]);
  });

  it('knows how it is now', () => {
    const window = aWindow();
    const connectivity = new BrowserConnectivity(window);
    window.navigator.onLine = false;
    expect(connectivity.isOnline).toBe(false);
  });
});
