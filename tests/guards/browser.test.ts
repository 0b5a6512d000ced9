import { expect, it } from 'vitest';
import { loadAxe, violationsOn } from '../e2e/axe.ts';
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
