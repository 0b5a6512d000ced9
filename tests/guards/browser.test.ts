import { expect, it } from 'vitest';
import { colourViolationsOn, loadAxe, violationsOn } from '../e2e/axe.ts';
import { useBrowser } from '../e2e/browser.ts';
import { shiftsOn } from '../e2e/layoutShift.ts';

const { visit } = useBrowser();

it('axe finds grey text on a grey ground and a picture without words', async () => {
  const { page } = await visit();
  await page.setContent(
    '<html lang="nl"><title>t</title><main><h1>h</h1><p style="color:#999;background:#aaa">tekst</p><img src="data:,"></main></html>',
  );
  await loadAxe(page);
  const violations = (await violationsOn(page)).join('\n');
  expect(violations).toContain('color-contrast: <p');
  expect(violations).toContain('image-alt: <img');
});

it('axe finds each kind of grey text when it looks at one of each look, and calls it once', async () => {
  const { page } = await visit();
  const lines = [
    '<p>leesbaar</p><p>leesbaar</p><p>leesbaar</p>',
    '<div style="background:#444"><p>te donker</p><p>te donker</p></div>',
    '<div style="opacity:.3"><p>te flets</p></div>',
    '<p style="color:#777;font-size:12px">te klein</p><p style="color:#777;font-size:32px">groot genoeg</p>',
    '<p>Een <a href="#a" style="color:#333;text-decoration:none">link</a> als de tekst.</p>',
  ];
  await page.setContent(`<html lang="nl"><title>t</title><body style="background:#fff;color:#222">${lines.join('')}</body></html>`);
  await loadAxe(page);
  const violations = await colourViolationsOn(page);
  expect(violations).toContain('color-contrast: <p>te donker</p> | <p>te flets</p> | <p style="color:#777;font-size:12px">te klein</p>');
  expect(violations.join('\n')).toContain('link-in-text-block: <a');
});

it('axe looks on a next page at the looks that no page before had, also at what has a place of its own', async () => {
  const { page } = await visit();
  const known = new Set<string>();
  const found: number[] = [];
  for (const lines of [
    '<p>leesbaar</p><p style="position:absolute">leesbaar</p>',
    '<p>ook leesbaar</p><p style="color:#999">te grijs</p><p style="position:absolute;color:#999">te grijs</p>',
    '<p style="color:#999">bekend grijs</p>',
    '<div class="elders"><p style="position:absolute;color:#999">elders</p></div>',
  ]) {
    await page.setContent(`<html lang="nl"><title>t</title><body style="background:#fff;color:#222">${lines}</body></html>`);
    await loadAxe(page);
    const violations = await colourViolationsOn(page, known);
    found.push(violations.find((one) => one.startsWith('color-contrast: '))?.split(' | ').length ?? 0);
  }
  expect(found).toEqual([0, 2, 0, 1]);
});

it('a visit notes an error in the console, a failed request and a request to another host', async () => {
  const { page, problems } = await visit();
  await page.setContent('<script>console.error("mis")</script><img src="http://elders.invalid/a.png">', { waitUntil: 'networkidle' });
  expect(problems.join('\n')).toContain('console: mis');
  expect(problems.join('\n')).toContain('failed: http://elders.invalid/a.png');
  expect(problems.join('\n')).toContain('third party: http://elders.invalid/a.png');
});

it('the check on what moves finds a line that a script puts above the text, and nothing when it puts it below', async () => {
  for (const [where, lines] of [
    ['prepend', 1],
    ['append', 0],
  ] as const) {
    const { page } = await visit();
    await page.route('http://localhost/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Wat er staat.</p><script type="module" src="/a.js"></script>' }),
    );
    await page.route('http://localhost/a.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: `document.body.${where}(document.createElement('hr'))` }),
    );
    expect(await shiftsOn(page, 'http://localhost/'), where).toHaveLength(lines);
  }
});
