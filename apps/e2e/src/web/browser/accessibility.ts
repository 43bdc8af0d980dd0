import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Nothing is told of what holds, which is most of a page and takes most of the time. */
const ONLY_VIOLATIONS = { resultTypes: ['violations' as const], preload: false };

/** What keeps somebody from using the page as it is now, or a part of it, a line each: the rule, and where it is broken. */
export function barriersOf(page: Page, part?: string): Promise<string[]> {
  return violationsOf(page, RULES, part);
}

/** Those that come and go with the colours, which is all that differs where nothing but these has changed. */
export function contrastBarriersOf(page: Page, part?: string): Promise<string[]> {
  return violationsOf(page, ['color-contrast'], part);
}

async function violationsOf(page: Page, runOnly: string[], part = 'html'): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .include(part)
    .options({ ...ONLY_VIOLATIONS, runOnly })
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id}: ${help} at ${target.join(' ')}\n${failureSummary}`),
  );
}
