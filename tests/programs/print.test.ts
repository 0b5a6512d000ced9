import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHROMIUM } from '../../scripts/chromium.ts';
import { serveSite } from '../../scripts/serve.ts';
import { readSite, type BuiltPage } from '../site/builtSite.ts';
import { startFirefox } from './firefox.ts';
import { bare, lowest, readPages, type PrintedLine } from './printed.ts';

/** The face of headings. */
const HEADING = 'Overpass';
const PAGE_NUMBER = /^\d+ ?\/ ?\d+$/;

const { pages } = readSite('dist');
/** Pages whose print is a memo on one side of paper, in a form of its own. */
const isMemo = ({ root }: BuiltPage): boolean => root.querySelector('.memo') !== null;
const isStory = ({ address }: BuiltPage): boolean => address === '/uitleg/';
/** A theme of the debate is one sheet in a form of its own, which `tests/e2e/debate.test.ts` holds. */
const isTheme = ({ address }: BuiltPage): boolean => /^\/debat\/(?!vragen\/)./.test(address);
const chartsOf = ({ root }: BuiltPage): number => root.querySelectorAll('figure.chart').length;
const full = pages.filter((page) => !isMemo(page));
const withCharts = full.filter((page) => chartsOf(page) > 0);

let server: Server;
let base: string;
let browser: Browser;
beforeAll(async () => {
  server = await serveSite({ folder: 'dist', port: 0, base: '/' });
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] });
});
afterAll(async () => {
  await browser.close();
  server.close();
});

describe('a page that Chromium prints', () => {
  const printed = new Map<string, PrintedLine[][]>();
  /** What stands in the charts and tables that paper shows, by address: words, without spaces. */
  const drawn = new Map<string, string[]>();
  beforeAll(async () => {
    const tab = await browser.newPage({ locale: 'nl-NL' });
    for (const { address } of pages) {
      await tab.goto(base + address);
      await tab.evaluate(() => document.fonts.ready);
      printed.set(address, readPages(await tab.pdf({ preferCSSPageSize: true })));
      drawn.set(address, await wordsOfCharts(tab));
    }
  });
  const pagesOf = ({ address }: BuiltPage): PrintedLine[][] => printed.get(address) ?? [];

  it('says on each sheet which one it is, and of how many', () => {
    const numbered = pages.filter((page) => !isTheme(page));
    const wrong = numbered.flatMap((page) =>
      pagesOf(page).flatMap((lines, index, all) => {
        const wanted = `${index + 1} / ${all.length}`;
        const said = lowest(lines)?.text ?? '';
        return bare(said) === bare(wanted) ? [] : [`${page.address}: "${said}" stands where "${wanted}" should`];
      }),
    );
    expect(numbered.length).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });

  it('has every source with its whole number', () => {
    // The sources of a step of the story, and of a theme, run on in a line.
    const listed = full.filter((page) => !isStory(page) && !isTheme(page));
    const long = listed.filter(({ root }) => root.querySelectorAll('.notes ol > li').length > 9);
    expect(long.length).toBeGreaterThan(10);
    for (const page of listed) {
      const count = page.root.querySelectorAll('.notes ol > li').length;
      const lines = pagesOf(page).flat();
      const notes = lines.slice(lines.findIndex(({ text }) => text === 'Bronnen van deze pagina'));
      for (let number = 1; number <= count; number++)
        expect(
          notes.some(({ text }) => bare(text).startsWith(`${number}.`)),
          `${page.address}: source ${number}`,
        ).toBe(true);
    }
  });

  it('ends no sheet with a heading or a part of one', () => {
    const alone = pages.flatMap((page) =>
      pagesOf(page).flatMap((lines) => {
        const last = lowest(lines.filter(({ text }) => !PAGE_NUMBER.test(text)));
        return last?.face.includes(HEADING) === true ? [`${page.address}: "${last.text}"`] : [];
      }),
    );
    expect(alone).toEqual([]);
    expect(pages.flatMap((page) => pagesOf(page).flat()).some(({ face }) => face.includes(HEADING))).toBe(true);
  });

  it('has every chart, with its title, its words and its table', () => {
    for (const page of withCharts) {
      const text = bare(
        pagesOf(page)
          .flatMap((lines) => lines.map((line) => line.text))
          .join(''),
      );
      const wanted = drawn.get(page.address) ?? [];
      expect(wanted.length, page.address).toBeGreaterThan(5 * chartsOf(page));
      expect(
        wanted.filter((words) => !text.includes(words)),
        page.address,
      ).toEqual([]);
    }
  });
});

describe('a browser that opens nothing by stylesheet', () => {
  it('prints the tables of charts, and what cards say', async () => {
    // The policy would refuse a stylesheet that is not as the build wrote it.
    const tab = await browser.newPage({ locale: 'nl-NL', bypassCSP: true });
    await tab.addInitScript(() => {
      CSS.supports = () => false;
    });
    const address = `${base}/rijk/beschut-werk/`;
    await tab.route(address, async (route) => {
      const answer = await route.fetch();
      const page = await answer.text();
      expect(page).toContain('::details-content');
      await route.fulfill({ response: answer, body: page.replaceAll('::details-content', '::not-known') });
    });
    await tab.goto(address);
    const cells = await tab.locator('details [data-chart-table] th[scope=row]').allTextContents();
    const text = bare(
      readPages(await tab.pdf({ preferCSSPageSize: true }))
        .flat()
        .map((line) => line.text)
        .join(''),
    );
    expect(cells.length).toBeGreaterThan(5);
    for (const cell of cells) expect(text).toContain(bare(cell));
    expect(await tab.locator('details[open]').count()).toBe(0);
  });
});

describe('a page that Firefox prints', () => {
  it('has its charts: the words of each that Firefox does not print as outlines, as it does bold ones and those with a rim', async () => {
    const firefox = await startFirefox();
    for (const page of withCharts) {
      await firefox.open(base + page.address);
      const width = isStory(page) ? 'narrow' : 'wide';
      const words = page.root
        .querySelectorAll(`figure.chart svg.${width} text`)
        .filter((text) => !text.hasAttribute('font-weight') && !text.hasAttribute('paint-order'));
      const lines = readPages(await firefox.print()).flat();
      const text = bare(lines.map((line) => line.text).join(''));
      expect(
        words.map((word) => bare(word.text)).filter((word) => !text.includes(word)),
        page.address,
      ).toEqual([]);
    }
    firefox.close();
  });
});

/** The words of charts that paper shows: titles, labels, and the rows and heads of tables. */
async function wordsOfCharts(tab: Page): Promise<string[]> {
  await tab.emulateMedia({ media: 'print' });
  await tab.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const words = await tab
    .locator('figure.chart:visible')
    .locator('figcaption h3:visible, .chart-subtitle:visible, svg:visible text, [data-chart-table]:visible :is(th, td)')
    .evaluateAll((elements) =>
      elements.map((element) =>
        [...element.childNodes]
          .filter((node) => !(node instanceof Element && node.classList.contains('permalink')))
          .map((node) => node.textContent)
          .join(''),
      ),
    );
  await tab.emulateMedia({ media: null });
  return words.map(bare);
}
