import { PALETTE, type Tone } from './palette.ts';
import type { Mark, Scene } from './scene.ts';

/** A rim of paper keeps letters readable where they cross a line. */
const RIM = 4;
/**
 * Faces of equal widths, the commonest first: an office program takes the first name alone, and stands in for it with
 * one of the same widths. The others are for programs that look for each name as it stands.
 */
const FACES = 'Arial, Liberation Sans, Arimo, Nimbus Sans, Helvetica, Atkinson Hyperlegible Next, DejaVu Sans, sans-serif';

/** The inside of an `<svg>` for a page: colours by class (`f-ink`, `s-line`), so that CSS decides for light, dark and print. */
export function drawMarks(marks: readonly Mark[]): string {
  return marks
    .map((mark) => draw(mark, (role, tone) => ` class="${role === 'fill' ? 'f' : 's'}-${tone}"`, mark.loud ? ' class="loud"' : ''))
    .join('');
}

/** A whole SVG file that stands on its own, in the light colours, on paper. */
export function drawStandalone(scene: Scene, title: string, description: string): string {
  const { width, height, marks } = scene;
  const body = marks
    .flatMap(withOwnRim)
    .map((mark) => draw(mark, (role, tone) => ` ${role}="${PALETTE.light[tone]}"`))
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" ` +
    `font-family="${FACES}"><title>${escape(title)}</title><desc>${escape(description)}</desc>` +
    `<rect width="${width}" height="${height}" fill="${PALETTE.light.paper}"/>${body}</svg>\n`
  );
}

/** A text with its rim as a text of its own under it: office programs paint a rim over the letters, whatever order is asked for. */
function withOwnRim(mark: Mark): Mark[] {
  if (mark.kind !== 'text' || !mark.halo) return [mark];
  const letters: Mark = { ...mark, halo: false };
  return [{ ...letters, fill: 'paper', stroke: 'paper', strokeWidth: RIM, round: true }, letters];
}

function draw(mark: Mark, paintWith: (role: 'fill' | 'stroke', tone: Tone) => string, weight = ''): string {
  const paint = mergeClasses(weight + paints(mark, paintWith));
  switch (mark.kind) {
    case 'rect':
      return `<rect x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"${paint}/>`;
    case 'line':
      return `<line x1="${n(mark.x1)}" y1="${n(mark.y1)}" x2="${n(mark.x2)}" y2="${n(mark.y2)}"${paint}/>`;
    case 'link': {
      const middle = (mark.x1 + mark.x2) / 2;
      return `<path d="M${n(mark.x1)} ${n(mark.y1)}C${n(middle)} ${n(mark.y1)} ${n(middle)} ${n(mark.y2)} ${n(mark.x2)} ${n(mark.y2)}"${paint}/>`;
    }
    case 'polygon':
      return `<path d="M${mark.corners.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}${mark.open ? '' : 'z'}"${paint}/>`;
    case 'circle':
      return `<circle cx="${n(mark.x)}" cy="${n(mark.y)}" r="${n(mark.radius)}"${paint}/>`;
    case 'diamond':
      return `<path d="M${n(mark.x)} ${n(mark.y - mark.radius)}l${n(mark.radius)} ${n(mark.radius)}l${n(-mark.radius)} ${n(mark.radius)}l${n(-mark.radius)} ${n(-mark.radius)}z"${paint}/>`;
    case 'text': {
      const anchor = mark.anchor && mark.anchor !== 'start' ? ` text-anchor="${mark.anchor}"` : '';
      const weight = mark.bold ? ' font-weight="700"' : '';
      const rim = mark.halo ? `${paintWith('stroke', 'paper')} stroke-width="${RIM}" stroke-linejoin="round" paint-order="stroke"` : '';
      return `<text x="${n(mark.x)}" y="${n(mark.y)}" font-size="${n(mark.size)}"${anchor}${weight}${mergeClasses(paint + rim)}>${escape(mark.text)}</text>`;
    }
  }
}

function paints(mark: Mark, paintWith: (role: 'fill' | 'stroke', tone: Tone) => string): string {
  const fill = mark.fill ? paintWith('fill', mark.fill) : mark.kind === 'text' || mark.kind === 'line' ? '' : ' fill="none"';
  const stroke = mark.stroke ? paintWith('stroke', mark.stroke) + (mark.strokeWidth ? ` stroke-width="${n(mark.strokeWidth)}"` : '') : '';
  const dash = mark.dash ? ` stroke-dasharray="${mark.dash.join(' ')}"` : '';
  const corners = mark.kind === 'text' || mark.kind === 'polygon';
  const ends = mark.round ? `${mark.kind === 'text' ? '' : ' stroke-linecap="round"'}${corners ? ' stroke-linejoin="round"' : ''}` : '';
  const opacity = mark.opacity === undefined ? '' : ` opacity="${n(mark.opacity)}"`;
  return mergeClasses(fill + stroke) + dash + ends + opacity;
}

function mergeClasses(attributes: string): string {
  const classes = [...attributes.matchAll(/ class="([^"]+)"/g)].map((match) => match[1]);
  if (classes.length < 2) return attributes;
  return ` class="${classes.join(' ')}"${attributes.replace(/ class="[^"]+"/g, '')}`;
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
