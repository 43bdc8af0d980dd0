import type { BrowserContext, Page } from 'playwright-core';
import { REPORT_FORBIDDEN } from './in-page';

/** Everything that a page must not do: errors on its console, exceptions, anything its content security policy forbids. */
export class PageFaults {
  private readonly seen: string[] = [];
  private pardoned: RegExp[] = [];

  /** Before the context's first page. */
  static async in(context: BrowserContext): Promise<PageFaults> {
    const faults = new PageFaults();
    await context.addInitScript({ content: REPORT_FORBIDDEN });
    context.on('page', (page) => faults.watch(page));
    return faults;
  }

  /** What is part of the test, such as the complaints about a server that was killed. */
  pardon(...patterns: RegExp[]): void {
    this.pardoned.push(...patterns);
  }

  get all(): string[] {
    return this.seen.filter((fault) => !this.pardoned.some((pattern) => pattern.test(fault)));
  }

  private watch(page: Page): void {
    page.on('console', (message) => {
      if (message.type() === 'error') this.seen.push(`console: ${message.text()} at ${message.location().url}`);
    });
    page.on('pageerror', (error) => this.seen.push(`exception: ${error.stack ?? error.message}`));
  }
}
