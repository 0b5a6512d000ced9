// cspell:ignore noreferrer
import { drawMarks } from '../../charts/core/drawSvg.ts';
import type { ChartDrawing } from '../../charts/core/scene.ts';
import { attribute, element, markupWriter } from './markup.ts';

/**
 * Writes the whole for its page on the site: numbers that the style sheet draws, drawings in the colours of the reader at both widths.
 * @param drawingOf the drawing of a name
 */
export function pageWriter(drawingOf: (name: string) => ChartDrawing): ReturnType<typeof markupWriter> {
  return markupWriter({
    level: (level) => level,
    link: (to) => (/^https?:/.test(to) ? { href: to, rel: 'external noreferrer' } : { href: to }),
    mark: (number, later) =>
      element('a', '', {
        class: later ? 'ref later' : 'ref',
        'aria-label': later ? `later stuk, bron ${number}` : `bron ${number}`,
        'data-n': String(number),
        href: `#bron-${number}`,
      }),
    picture: ({ name, alt }) => {
      const drawing = drawingOf(name);
      const drawn = (['wide', 'narrow'] as const).map((width) => {
        const { width: wide, height, marks } = drawing.scene(width);
        return (
          `<svg class="drawing ${width}" viewBox="0 0 ${wide} ${Math.ceil(height)}" width="${wide}" height="${Math.ceil(height)}" role="img" ` +
          `aria-label="${attribute(alt)}">${drawMarks(marks)}</svg>`
        );
      });
      return element('div', drawn.join(''), { class: 'plot' });
    },
    table: (number) => ({ class: 'table-scroll', tabindex: '0', 'aria-label': `Tabel ${number}` }),
  });
}
