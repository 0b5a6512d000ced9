import { expect, it } from 'vitest';
import { loadAxe, violationsOn } from '../e2e/axe.ts';
import { useBrowser } from '../e2e/browser.ts';

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
