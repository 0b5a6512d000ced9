import type { HTMLElement } from 'node-html-parser';
import { parse } from 'node-html-parser';

/** What a drawing that people take may be made of: every program draws these alike. */
const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'viewBox', 'width', 'height', 'role', 'font-family'],
  title: [],
  desc: [],
  rect: ['x', 'y', 'width', 'height'],
  line: ['x1', 'y1', 'x2', 'y2'],
  circle: ['cx', 'cy', 'r'],
  path: ['d'],
  text: ['x', 'y', 'font-size', 'font-weight', 'text-anchor'],
};
const PAINT = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'opacity'];
/** A colour that needs no stylesheet and no part of transparency. */
const COLOUR = /^(?:none|#[0-9a-f]{3}|#[0-9a-f]{6})$/;
/** The faces that are of equal widths, and on most machines. */
const COMMON_FACES = ['Arial', 'Liberation Sans', 'Helvetica'];

/** What in an SVG file another program may draw otherwise, or not at all; one sentence each. */
export function drawingProblems(svg: string): string[] {
  const [root] = parse(svg).querySelectorAll('svg');
  if (!root) return ['is no drawing'];
  const [face = ''] = (root.attributes['font-family'] ?? '').split(',');
  return [
    ...sizeProblems(root),
    ...(root.querySelector('text') && !COMMON_FACES.includes(face) ? [`names "${face}" as its first face`] : []),
    ...[root, ...root.querySelectorAll('*')].flatMap(elementProblems),
  ];
}

/** What is wrong with the size that a drawing has of itself, where no stylesheet comes along. */
export function sizeProblems({ attributes }: HTMLElement): string[] {
  const { width, height, viewBox } = attributes;
  if (width === undefined || height === undefined) return ['has no width and height of its own'];
  const box = (viewBox ?? '').split(' ').slice(2);
  return Number(box[0]) === Number(width) && Number(box[1]) === Number(height)
    ? []
    : [`is ${width} by ${height} and shows ${box.join(' by ')}`];
}

function elementProblems(element: HTMLElement): string[] {
  const { rawTagName: name, attributes } = element;
  const known = ELEMENTS[name];
  if (!known) return [`has <${name}>`];
  const strange = Object.keys(attributes).filter((attribute) => !known.includes(attribute) && !PAINT.includes(attribute));
  const colours = [attributes['fill'], attributes['stroke']].filter((colour) => colour !== undefined && !COLOUR.test(colour));
  return [
    ...strange.map((attribute) => `has <${name} ${attribute}>`),
    ...colours.map((colour) => `has the colour "${colour ?? ''}"`),
    ...(name === 'text' && (element.text !== element.text.trim() || element.text === '')
      ? [`has words with a space around them: "${element.text}"`]
      : []),
  ];
}
