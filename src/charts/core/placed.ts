import type { Mark } from './scene.ts';

/** Where a mark goes in another picture, and how much larger it is there. */
export interface Placement {
  x: number;
  y: number;
  /** 1 for its own size. */
  scale: number;
}

/** A mark of one picture as it stands in another. */
export function placed(mark: Mark, { x, y, scale }: Placement): Mark {
  const sized = {
    ...mark,
    ...(mark.strokeWidth === undefined ? {} : { strokeWidth: mark.strokeWidth * scale }),
    ...(mark.dash ? { dash: [mark.dash[0] * scale, mark.dash[1] * scale] as const } : {}),
  };
  switch (sized.kind) {
    case 'line':
    case 'link':
      return { ...sized, x1: sized.x1 * scale + x, x2: sized.x2 * scale + x, y1: sized.y1 * scale + y, y2: sized.y2 * scale + y };
    case 'polygon':
      return { ...sized, corners: sized.corners.map(([left, top]) => [left * scale + x, top * scale + y] as const) };
    case 'rect':
      return { ...sized, x: sized.x * scale + x, y: sized.y * scale + y, width: sized.width * scale, height: sized.height * scale };
    case 'circle':
    case 'diamond':
      return { ...sized, x: sized.x * scale + x, y: sized.y * scale + y, radius: sized.radius * scale };
    case 'text':
      return { ...sized, x: sized.x * scale + x, y: sized.y * scale + y, size: sized.size * scale };
  }
}
