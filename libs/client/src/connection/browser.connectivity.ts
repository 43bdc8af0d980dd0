import { Connectivity } from './connectivity.port';

/** As much of a browser's `window` as is needed. */
export interface Page {
  readonly navigator: { readonly onLine: boolean };
  addEventListener(type: 'online' | 'offline', listener: () => void): void;
  removeEventListener(type: 'online' | 'offline', listener: () => void): void;
}

/** The network as a browser sees it: `new BrowserConnectivity(window)`. */
export class BrowserConnectivity extends Connectivity {
  constructor(private readonly page: Page) {
    super();
  }

  override get isOnline(): boolean {
    return this.page.navigator.onLine;
  }

  override onChange(listener: (isOnline: boolean) => void): () => void {
    const [onOnline, onOffline] = [() => listener(true), () => listener(false)];
    this.page.addEventListener('online', onOnline);
    this.page.addEventListener('offline', onOffline);
    return () => {
      this.page.removeEventListener('online', onOnline);
      this.page.removeEventListener('offline', onOffline);
    };
  }
}
