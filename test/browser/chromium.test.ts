import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { axeViolations } from './axe.js';
import { openBrowser } from './chromium.js';
import { useBrowser } from './use-browser.js';

const newPage = useBrowser();
const html = (body: string) =>
  `data:text/html,${encodeURIComponent(`<!doctype html><html lang="id"><title>Contoh</title><main><h1>Contoh</h1>${body}</main></html>`)}`;

it('opens a page and finds nothing against a sound one', async (test) => {
  const page = await newPage(test);
  await page.goto(html('<p>Halaman ini benar.</p>'));
  expect(await page.textContent('p')).toBe('Halaman ini benar.');
  expect(await axeViolations(page)).toEqual([]);
});

it('finds what is wrong, and shows a phone its own width', async (test) => {
  const page = await newPage(test, { viewport: { width: 320, height: 640 }, javaScriptEnabled: true });
  await page.goto(html('<img src="data:,">'));
  expect(await axeViolations(page)).toEqual(['image-alt: <img src="data:,">']);
  expect(await page.evaluate('innerWidth')).toBe(320);
});

it('draws text in the font that comes along', async (test) => {
  const page = await newPage(test);
  await page.goto(html('<p style="display:inline">Halaman ini benar.</p>'));
  expect(await page.evaluate(`document.querySelector('p').getBoundingClientRect().width`)).toBeGreaterThan(100);
});

it('needs no Chromium of the machine, and leaves nothing behind', async (test) => {
  await newPage(test);
  const { PATH, TMPDIR } = process.env;
  const folder = await mkdtemp(join(tmpdir(), 'mitra-empty-'));
  onTestFinished(async () => {
    Object.assign(process.env, { PATH });
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
    await rm(folder, { recursive: true, force: true });
  });
  Object.assign(process.env, { PATH: folder, TMPDIR: folder });
  const opened = await openBrowser();
  if ('reason' in opened) throw new Error(opened.reason);
  expect((await readdir(folder)).some((name) => name.startsWith('mitra-chromium-'))).toBe(true);
  await opened.close();
  expect(existsSync(folder) && (await readdir(folder))).toEqual([]);
});
