import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished, type TestContext } from 'vitest';
import { type NoBrowser, type OpenBrowser, openBrowser } from './chromium.js';

/**
 * One browser for a test file, opened before its first test. A test asks for pages of its own; where no browser can be
 * opened it is not run and the end of the run says so and why. What a page asks of any other machine fails.
 */
export function useBrowser() {
  let opened: OpenBrowser | NoBrowser = { reason: 'it was not opened' };
  beforeAll(async () => {
    opened = await openBrowser();
  });
  afterAll(async () => {
    if ('browser' in opened) await opened.close();
  });
  return async function newPage(test: TestContext, options: BrowserContextOptions = {}): Promise<Page> {
    if ('reason' in opened) return test.skip(opened.reason);
    const context = await opened.browser.newContext({ reducedMotion: 'reduce', ...options });
    onTestFinished(() => context.close());
    await context.route(
      ({ hostname, protocol }) => /^https?:$/.test(protocol) && !['127.0.0.1', 'localhost'].includes(hostname),
      (route) => route.abort('internetdisconnected'),
    );
    return context.newPage();
  };
}
