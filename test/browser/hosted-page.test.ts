import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../support/api.js';
import { layInstitution, layMember, type TestInstitution, type TestMember } from '../support/fixture.js';
import { layCampaign, publishSurvey, type TestSurvey } from '../support/response.js';
import { axeViolations } from './axe.js';
import { surveyPages } from './survey-pages.js';
import { useBrowser } from './use-browser.js';

const newPage = useBrowser();
const widths = [320, 1280];
const themes = ['light', 'dark'] as const;

describe.each(['id', 'en'] as const)('every page of surveys in %s', (language) => {
  it('has nothing against it on a phone and a desk, by day and by night, and fits', {
    timeout: 120_000,
  }, async (test) => {
    const page = await newPage(test);
    const found: string[] = [];
    let looked = 0;
    for (const [name, html] of surveyPages(language)) {
      await page.setContent(html);
      for (const width of widths)
        for (const colorScheme of themes) {
          await page.setViewportSize({ width, height: 700 });
          await page.emulateMedia({ colorScheme });
          const where = `${name} ${width} ${colorScheme}`;
          found.push(...(await axeViolations(page)).map((one) => `${where} ${one}`));
          if ((await widthOf(page)) > width) found.push(`${where} is ${await widthOf(page)} wide`);
          looked += 1;
        }
      // 200 % of text size on a desk of 1280 is a width of 640.
      await page.setViewportSize({ width: 640, height: 700 });
      await page.evaluate(`document.documentElement.style.fontSize = '200%'`);
      if ((await widthOf(page)) > 640) found.push(`${name} does not fit at twice the size: ${await widthOf(page)}`);
    }
    expect(found).toEqual([]);
    expect(looked).toBeGreaterThan(100);
  });
});

const widthOf = (page: Page): Promise<number> => page.evaluate('document.documentElement.scrollWidth');

it('has controls of 24 px in labels of 44, and the eleven steps of NPS beside each other on a phone', async (test) => {
  const page = await newPage(test, { viewport: { width: 320, height: 700 } });
  await page.setContent(surveyPages('id').get('kinds 0') ?? '');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('label:has(input)')].map((label) => ({
      label: label.getBoundingClientRect().height,
      control: label.querySelector('input')?.getBoundingClientRect().width ?? 0,
      right: label.getBoundingClientRect().right,
    })),
  );
  expect(sizes.length).toBeGreaterThan(20);
  expect(sizes.filter(({ label, control, right }) => label < 44 || control < 24 || right > 320)).toEqual([]);
});

describe('a survey gone through', () => {
  let api: TestApi;
  let institution: TestInstitution;
  let staff: TestMember;
  let survey: TestSurvey;

  beforeAll(async () => {
    api = await startApi();
    institution = await layInstitution(api.gateway);
    staff = await layMember(api.gateway, institution, { roles: ['ADMINISTRATOR', 'COORDINATOR'] });
    survey = await publishSurvey(api, staff, 'short-nps');
  });
  afterAll(() => api.close());

  const addressOf = async () => {
    const { invitations } = await layCampaign(api, institution, staff, survey);
    return `${api.url}/s/${invitations[0]?.token}`;
  };
  const answers = async () => {
    const [row] = await api.gateway.system.query<{ answers: { question: string; value: object }[] }>(
      'select answers from survey_response order by submitted_at desc limit 1',
    );
    return row?.answers.map(({ question, value }) => [question, value]);
  };

  it('by keyboard alone', { timeout: 60_000 }, async (test) => {
    const page = await newPage(test, { viewport: { width: 320, height: 640 } });
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    const tabTo = async (selector: string) => {
      for (let step = 0; step < 60; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((sought) => document.activeElement?.matches(sought) ?? false, selector)) return;
      }
      throw new Error(`the keyboard does not reach ${selector}`);
    };
    const enter = () => Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const address = await addressOf();
    await page.goto(address);
    await tabTo('[value=start]');
    await enter();
    // Enter in a form is "next", not the language above it; focus begins at what is wrong.
    await tabTo('#nps');
    await enter();
    expect(await page.evaluate(`document.activeElement.getAttribute('role')`)).toBe('alert');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(`document.activeElement.name`)).toBe('nps');
    for (const key of ['Space', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await page.evaluate(`getComputedStyle(document.activeElement.closest('label')).outlineStyle`)).toBe('solid');
    await enter();
    await tabTo('#whyDetractor');
    await page.keyboard.type('Lambat');
    await tabTo('.act [value=next]');
    await enter();
    expect(await page.textContent('h1')).toBe('Periksa jawaban Anda');
    await tabTo('[value=send]');
    await enter();
    expect(await page.textContent('.code')).toMatch(/^[0-9A-Z-]{34}$/);
    expect(await answers()).toEqual([
      ['nps', { number: 2 }],
      ['whyDetractor', { text: 'Lambat' }],
    ]);
    expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
  });

  it('with JavaScript off', { timeout: 60_000 }, async (test) => {
    const page = await newPage(test, { viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
    const press = (button: string) => page.click(`main [value="${button}"]`);
    const address = await addressOf();
    await page.goto(address);
    await page.click('text=English');
    await press('start');
    await press('next');
    expect([await page.title(), page.url()]).toEqual([
      'One thing to correct · Part 1 of at most 3 · Short recommendation survey',
      `${address}?p=0&lang=en`,
    ]);
    await page.check('[value="=10"]');
    await press('next');
    await page.fill('#whyPromoter', 'Cepat & ramah');
    await page.click('text=Bahasa Indonesia');
    expect(await page.inputValue('#whyPromoter')).toBe('Cepat & ramah');
    await press('back');
    expect(await page.isChecked('[value="=10"]')).toBe(true);
    await page.goto(address);
    await page.click('text=Lanjutkan dari yang terakhir');
    expect(await page.textContent('h1')).toBe('Periksa jawaban Anda');
    await press('send');
    const receipt = await page.textContent('.code');
    await page.reload();
    expect(await page.textContent('.code')).toBe(receipt);
    await page.click('text=Tarik jawaban saya');
    await page.check('#sure');
    await press('withdraw');
    expect(await page.textContent('h1')).toBe('Jawaban Anda sudah dihapus.');
  });

  it('under its own policy, which its style passes', async (test) => {
    const page = await newPage(test);
    await page.goto(await addressOf());
    expect(await page.evaluate(`getComputedStyle(document.querySelector('button')).borderRadius`)).not.toBe('0px');
    expect(await axeViolations(page)).toEqual([]);
  });
});
