// cspell:ignore Inko
import { describe, expect, it } from 'vitest';
import { withWordBreaks } from './wordBreaks.ts';

const made = (html: string): string => withWordBreaks(html, (word) => `${word.slice(0, 4)}|${word.slice(4)}`);

describe('a page with long words', () => {
  it('has them parted from fifteen letters on, wherever they stand', () => {
    expect(made('<p>loonkosten, loonwaardebepaling; budgetbeheer</p>')).toBe('<p>loonkosten, loon|waardebepaling; budgetbeheer</p>');
    expect(made('<h2><a href="#x">Inkomensvoordeel</a></h2><td>loonkosten</td>')).toBe(
      '<h2><a href="#x">Inko|mensvoordeel</a></h2><td>loonkosten</td>',
    );
  });

  it.each([
    '<p title="loonwaardebepaling > meer">x</p>',
    '<script>loonwaardebepaling</script>',
    '<svg><text>loonwaardebepaling</text></svg>',
    '<pre>loonwaardebepaling</pre>',
    '<p>minimumuurloon</p><footer>loonwaardebepaling</footer>',
    '<head><title>loonwaardebepaling</title></head>',
    '<!-- loonwaardebepaling -->',
    '<label><!--[--><b>loonwaardebepaling</b><!--[!--><!--]-->loonwaardebepaling<!--]--></label>',
  ])('keeps as it is what is no text, what is drawn, and what scripts take over: %s', (html) => {
    expect(made(html)).toBe(html);
    expect(made(`${html}<p>loonwaardebepaling</p>`)).toBe(`${html}<p>loon|waardebepaling</p>`);
  });
});
