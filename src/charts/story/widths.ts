import type { WidthName } from '../core/scene.ts';

/**
 * The two widths of the pictures of the story. The wide one is that of the column beside the text on a desk; between a narrow phone and the
 * most that either may grow to on the page, a letter of `LABEL` is drawn at 13 to 17 pixels.
 */
export const STORY_WIDTHS: Record<WidthName, number> = { narrow: 320, wide: 560 };
/** The size of every label in the pictures of the story, in units of the scene. */
export const LABEL = 14.6;
