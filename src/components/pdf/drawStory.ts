import { drawStandalone } from '../../charts/core/drawSvg.ts';
import { withCaution } from '../../charts/core/framedScene.ts';
import type { WidthName } from '../../charts/core/scene.ts';
import { companyAddress, EXAMPLE_INPUTS } from '../../domain/story/company.ts';
import type { ComponentProps } from '../../schema/components.ts';
import { firstPicture } from '../story/firstPicture.ts';
import { PICTURES, type PictureId } from '../story/pictures.ts';
import { paragraph, strong, text, type Block } from './printed.ts';

/** The scenario with the company of the story filled in. */
export const EXAMPLE_ADDRESS = `/scenario/#${companyAddress(EXAMPLE_INPUTS)}`;

/** How the pictures of the story are named among the drawings of the site. */
const NAMES = 'uitleg-';

/** The picture of the story of that name; undefined for another name. */
export function storyPicture(name: string): ReturnType<typeof firstPicture> | undefined {
  return name.startsWith(NAMES) ? firstPicture(name.slice(NAMES.length) as PictureId) : undefined;
}

/** A step of the story, with its picture as it stands before a reader does anything. */
export function drawStep(
  { id, titel, beeld: picture }: ComponentProps<'Stap'>,
  blocks: readonly Block[],
  width: WidthName = 'wide',
): Block[] {
  const { drawing, words, source, caution } = firstPicture(picture);
  const { subtitle, unit } = PICTURES[picture];
  const scene = drawing.scene(width);
  return [
    { is: 'heading', level: 2, id, inside: [text(titel)] },
    {
      is: 'card',
      blocks: [
        paragraph([strong(words.title)]),
        paragraph([text(subtitle)]),
        {
          is: 'picture',
          name: NAMES + picture,
          svg: drawStandalone(scene, '', ''),
          width: scene.width,
          height: scene.height,
          alt: withCaution(words.description, caution),
        },
        paragraph([text(`${withCaution(unit, caution)} ${source}`)], 'small'),
      ],
    },
    ...blocks,
  ];
}

/** Where a reader acts on the page: what comes of the example, and every answer. */
export function drawPlay(heading: string | undefined, picture: PictureId, blocks: readonly Block[]): Block[] {
  const { outcome, assumed } = firstPicture(picture).words;
  return [
    ...(outcome === '' ? [] : [paragraph([text(outcome)])]),
    ...(assumed === undefined ? [] : [paragraph([text(assumed)])]),
    ...(heading === undefined ? [] : [paragraph([strong(heading)])]),
    ...blocks,
  ];
}
