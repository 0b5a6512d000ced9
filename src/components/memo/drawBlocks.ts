import type { Block, BlockRun } from '../../domain/memo/blocks.ts';
import { withLinks } from '../../domain/memo/links.ts';
import { make } from './make.ts';
import { placeOf } from './place.ts';

/** How wide and high the picture of a chart is, roughly, in pixels: so that less moves when it comes. */
const PICTURE = { width: '640', height: '400' };

/** A memo on the screen, and on paper. */
export function drawBlocks(blocks: readonly Block[]): Node[] {
  return blocks.flatMap(draw);
}

function draw(block: Block): Node[] {
  switch (block.kind) {
    case 'title':
      return [make('h2', {}, block.text)];
    case 'heading':
      return [make(block.level === 1 ? 'h3' : 'h4', {}, block.text)];
    case 'paragraph':
      return [make('p', {}, ...drawRuns(block.runs))];
    case 'picture':
      return [drawPicture(block.chart, block.description)];
    case 'table':
      return [drawTable(block)];
    case 'sources':
      return [
        make(
          'ol',
          { class: 'memo-sources' },
          ...block.sources.map((source, at) => make('li', { id: `bron-${at + 1}` }, ...linked(source))),
        ),
      ];
    default:
      return [make('p', { class: `memo-${block.kind}` }, ...linked(block.text))];
  }
}

function drawRuns(runs: readonly BlockRun[]): (Node | string)[] {
  return runs.map((run) =>
    typeof run === 'string' ? run : make('sup', {}, make('a', { href: `#bron-${run}`, 'aria-label': `bron ${run}` }, `[${run}]`)),
  );
}

/** A chart; where its picture does not come, for it may have left the site, what it says in words. */
function drawPicture(chart: string, description: string): HTMLElement {
  const image = make('img', { src: placeOf(`/figuren/${chart}.png`), alt: description, ...PICTURE });
  image.addEventListener('error', () => image.replaceWith(make('p', {}, `Het beeld is niet op te halen. In woorden: ${description}`)));
  return image;
}

function drawTable({ title, head, rows }: Extract<Block, { kind: 'table' }>): HTMLElement {
  const table = make(
    'table',
    {},
    make('caption', {}, title),
    make('thead', {}, make('tr', {}, ...head.map((cell) => make('th', { scope: 'col' }, cell)))),
    make(
      'tbody',
      {},
      ...rows.map(([first = '', ...others]) =>
        make('tr', {}, make('th', { scope: 'row' }, first), ...others.map((cell) => make('td', {}, cell))),
      ),
    ),
  );
  return make('section', { class: 'table-scroll', tabindex: '0', 'aria-label': `Tabel: ${title}` }, table);
}

function linked(text: string): (Node | string)[] {
  return withLinks(text).map((part) => (typeof part === 'string' ? part : make('a', { href: part.address }, part.address)));
}
