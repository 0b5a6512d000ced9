import { describe, expect, it } from 'vitest';
import { embedSnippet } from './embed.ts';

describe('the lines that show a chart elsewhere', () => {
  it('carry alternative text, source and address, and no frame and no script', () => {
    const snippet = embedSnippet({
      image: 'https://x.nl/a.svg',
      page: 'https://x.nl/a/',
      title: 'Zo "is" het',
      description: 'A < B.',
      source: 'Bron: iets.',
      siteName: 'Wegwijzer',
    });
    expect(snippet).toContain('alt="Zo &quot;is&quot; het. A &lt; B."');
    expect(snippet).toContain('<a href="https://x.nl/a/">Wegwijzer</a>');
    expect(snippet).not.toMatch(/iframe|script|style/);
  });
});
