import { pathOf, type Route, routeOf } from './route';

/** The address bar. */
export class BrowserRouter {
  private readonly listeners = new Set<(route: Route) => void>();
  private current: Route;

  constructor(private readonly page: Pick<Window, 'location' | 'history' | 'addEventListener'>) {
    this.current = routeOf(page.location.pathname);
    page.addEventListener('popstate', () => this.become(routeOf(page.location.pathname)));
  }

  readonly snapshot = (): Route => this.current;

  readonly subscribe = (listener: (route: Route) => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly go = (route: Route): void => {
    this.page.history.pushState(null, '', pathOf(route));
    this.become(route);
  };

  /** Gives what is shown its proper address. */
  readonly rename = (route: Route): void => {
    this.page.history.replaceState(null, '', pathOf(route));
    this.become(route);
  };

  private become(route: Route): void {
    this.current = route;
    for (const listener of [...this.listeners]) listener(route);
  }
}
