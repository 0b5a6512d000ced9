import { describe, expect, it } from 'vitest';
import { siteIndex } from './siteIndex.ts';

const page = (path: string, title: string) => ({ address: `https://x.nl/${path}`, title, description: 'Wat er staat.', text: '' });

describe('the list of plain texts', () => {
  const index = siteIndex(
    [page('cijfers/a/', 'Een [getal]'), page('', 'Begin')],
    { name: 'Wegwijzer', about: 'Uitleg.', notes: [] },
    'https://x.nl/',
  );

  it('has a line for each page, with the address of its text', () => {
    expect(index).toContain('- [Begin](https://x.nl/index.txt): Wat er staat.');
    expect(index).toContain('- [Een getal](https://x.nl/cijfers/a/index.txt): Wat er staat.');
  });

  it('has figures last, and no heading without a page', () => {
    expect(index.indexOf('Begin')).toBeLessThan(index.indexOf('## Optional'));
    expect(index).not.toContain('## Scenario');
  });
});
