import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import { untar } from './untar.js';

const run = promisify(execFile);
const decompress = promisify(brotliDecompress);

export interface OpenBrowser {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}
/** Why no browser can be opened on this machine, in words for the one who reads the test's output. */
export interface NoBrowser {
  readonly reason: string;
}

/**
 * The Chromium of the project's own packages, unpacked to a temporary folder that goes when it is closed. What the machine
 * has installed is never looked for: of it, only the C library is used, and its own NSS where it has one.
 */
export async function openBrowser(): Promise<OpenBrowser | NoBrowser> {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    return {
      reason: `the Chromium of @sparticuz/chromium is for linux-x64, this is ${process.platform}-${process.arch}`,
    };
  const folder = await mkdtemp(join(tmpdir(), 'mitra-chromium-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  try {
    const { executablePath, env } = await unpack(folder);
    const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] });
    return { browser, close: () => browser.close().finally(remove) };
  } catch (error) {
    await remove();
    return { reason: `Chromium does not start here: ${firstLine(error)}` };
  }
}

async function unpack(folder: string) {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../../bin');
  const inflate = async (name: string) => decompress(await readFile(join(packed, `${name}.br`)));
  const executablePath = join(folder, 'chromium');
  await Promise.all([
    inflate('chromium').then((program) => writeFile(executablePath, program, { mode: 0o755 })),
    inflate('fonts.tar').then((archive) => untar(archive, folder)),
    inflate('al2023.tar').then((archive) => untar(archive, folder)),
    writeFile(join(folder, 'own-fonts.conf'), fontsConf(folder)),
  ]);
  const own = { ...process.env, FONTCONFIG_FILE: join(folder, 'own-fonts.conf') };
  const env = (await starts(executablePath, own)) ? own : { ...own, LD_LIBRARY_PATH: join(folder, 'lib') };
  await run(executablePath, ['--version'], { env });
  return { executablePath, env };
}

const starts = (program: string, env: NodeJS.ProcessEnv) =>
  run(program, ['--version'], { env }).then(
    () => true,
    () => false,
  );

/** Only the font that comes along, so that a page is as wide here as anywhere. */
const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>
`;

function firstLine(error: unknown): string {
  const { stderr, message } = error as { stderr?: string; message?: string };
  return (stderr || message || String(error)).trim().split('\n')[0] ?? '';
}
