import type { Page } from 'playwright-core';
import { textWidth } from '../../src/charts/core/scene.ts';

interface Label {
  text: string;
  size: number;
  bold: boolean;
  length: number;
  chart: string;
  box: { left: number; right: number; top: number; bottom: number };
  inside: boolean;
}

/** What is wrong with the labels of the charts in view, as the browser draws them: outside, wider than reckoned with, or on another. Also how many there are. */
export async function labelProblems(page: Page): Promise<{ count: number; problems: string[] }> {
  await page.evaluate(() => document.fonts.ready);
  const labels = await page.locator('figure.chart svg:visible text').evaluateAll((texts) =>
    texts.map((node): Label => {
      const text = node as SVGTextElement;
      const { left, right, top, bottom, height } = text.getBoundingClientRect();
      const drawing = text.ownerSVGElement?.getBoundingClientRect();
      return {
        text: text.textContent,
        size: Number(text.getAttribute('font-size')),
        bold: Number(getComputedStyle(text).fontWeight) > 400,
        length: text.getComputedTextLength(),
        chart: text.closest('figure')?.id ?? '',
        // The box of a line of text holds room above and below its letters.
        box: { left, right, top: top + height * 0.2, bottom: bottom - height * 0.2 },
        inside: drawing !== undefined && left >= drawing.left - 2 && right <= drawing.right + 2,
      };
    }),
  );
  const outside = labels.filter(({ inside }) => !inside).map(({ chart, text }) => `${chart}: "${text}" stands outside`);
  const wide = labels
    .filter(({ text, size, bold, length }) => length > textWidth(text, size, bold) + 0.5)
    .map(({ text }) => `"${text}" is wider than was reckoned with`);
  const covered = labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => other.chart === one.chart)
      .filter(({ box }) => box.left < one.box.right && one.box.left < box.right && box.top < one.box.bottom && one.box.top < box.bottom)
      .map((other) => `${one.chart}: "${one.text}" and "${other.text}" cover each other`),
  );
  return { count: labels.length, problems: [...outside, ...wide, ...covered] };
}
