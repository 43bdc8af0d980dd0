import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { SETTLED, USER_ID, USER_KEY } from './browser/in-page';
import { PageFaults } from './browser/page-faults';

const DEVICES = {
  desktop: { viewport: { width: 1440, height: 900 } },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
} satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof DEVICES;

export interface VisitOptions {
  device?: Device;
  colors?: 'light' | 'dark';
  path?: string;
  /** Somebody who has been here before, on another device. */
  user_id?: string;
  /** The microphone is theirs to use. */
  isHeard?: boolean;
  /** Before the page is loaded. */
  prepare?: (page: Page) => Promise<unknown>;
}

/** As long as a machine with much else to do may take for anything. */
const PATIENCE_MS = 30_000;

/** Somebody with a browser of their own, at the web client. */
export class Visitor {
  private constructor(
    private readonly origin: string,
    private readonly context: BrowserContext,
    readonly faults: PageFaults,
    readonly page: Page,
  ) {}

  static async arrive(browser: Browser, origin: string, options: VisitOptions = {}): Promise<Visitor> {
    const { device = 'desktop', colors = 'light', user_id, isHeard } = options;
    const context = await browser.newContext({
      ...DEVICES[device],
      colorScheme: colors,
      reducedMotion: 'reduce',
      ...(user_id !== undefined && { storageState: knownAs(user_id, origin) }),
    });
    context.setDefaultTimeout(PATIENCE_MS);
    if (isHeard) await context.grantPermissions(['microphone'], { origin });
    const faults = await PageFaults.in(context);
    return Visitor.open(new Visitor(origin, context, faults, await context.newPage()), options);
  }

  private static async open(visitor: Visitor, { path = '/', prepare }: VisitOptions): Promise<Visitor> {
    await prepare?.(visitor.page);
    await visitor.page.goto(visitor.origin + path);
    if (!path.startsWith('/ops')) await visitor.composer.waitFor();
    return visitor;
  }

  /** The same person in another tab of the same browser. */
  async newTab(path: string): Promise<Visitor> {
    return Visitor.open(new Visitor(this.origin, this.context, this.faults, await this.context.newPage()), { path });
  }

  /** By which name the server knows them. */
  userId(): Promise<string> {
    return this.page.evaluate(USER_ID);
  }

  get composer(): Locator {
    return this.page.getByRole('textbox', { name: /^(Message|Your answer)$/ });
  }

  /** The latest of what was said, with what came of it. */
  get turn(): Locator {
    return this.thread.getByRole('article', { name: /^You: / }).last();
  }

  get thread(): Locator {
    return this.page.getByRole('region', { name: 'Conversation' });
  }

  get panel(): Locator {
    return this.page.getByRole('complementary', { name: 'Products and listings' });
  }

  /** Of the results in the panel. */
  get order(): Locator {
    return this.panel.getByRole('combobox', { name: 'Order' });
  }

  /** The cards of the latest results in the conversation. */
  get cards(): Locator {
    return this.turn.getByLabel('Products', { exact: true }).getByRole('article');
  }

  button(name: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByRole('button', { name, exact: typeof name === 'string' });
  }

  text(words: string | RegExp, within: Locator | Page = this.page): Locator {
    return within.getByText(words).first();
  }

  async type(message: string): Promise<void> {
    await this.composer.fill(message);
    await this.composer.press('Enter');
  }

  /** Says it, and waits until nothing is being answered or drawn any more. */
  async say(message: string): Promise<void> {
    await this.type(message);
    await this.answered(message);
  }

  async answered(message: string): Promise<void> {
    const turn = this.thread.getByRole('article', { name: `You: ${message.slice(0, 80)}` }).last();
    await turn.locator(`:is(h2, h3):text-is("TalknShop answered") + *`).waitFor();
    await this.page.locator('[aria-label="Conversation"][aria-busy="false"]').waitFor();
    await turn.getByTestId('card-place').first().waitFor({ state: 'detached' });
  }

  /** Gives the window the size of another device, and waits until nothing moves any more. */
  async resize(device: Device): Promise<void> {
    await this.page.setViewportSize(DEVICES[device].viewport);
    await this.panel.waitFor({ state: device === 'desktop' ? 'visible' : 'detached' });
    await this.page.evaluate(SETTLED);
  }

  /** Waits until this, and nothing else, has the focus. */
  focusOn(control: Locator): Promise<void> {
    return control.and(this.page.locator(':focus')).waitFor();
  }

  forbidMicrophone(): Promise<void> {
    return this.context.clearPermissions();
  }

  setOffline(isOffline: boolean): Promise<void> {
    return this.context.setOffline(isOffline);
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

function knownAs(user_id: string, origin: string): BrowserContextOptions['storageState'] {
  return { cookies: [], origins: [{ origin, localStorage: [{ name: USER_KEY, value: user_id }] }] };
}
