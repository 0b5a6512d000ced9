import { blend } from '../../charts/story/blend.ts';
import type { ChartDrawing, Scene, WidthName } from '../../charts/core/scene.ts';
import { drawInto, redrawFigure, SETTLE, widthShown } from '../chart/redrawFigure.ts';

/** How long one state of a picture takes to become another, in milliseconds. */
const MOVE = 300;

/**
 * How a picture takes on another state: by moving there; at once, while a slider is still under way (what is out of sight follows);
 * or whole, with everything that belongs to it. A picture that was drawn at build is taken as it stands.
 */
export type Manner = 'moving' | 'at once' | 'whole' | 'as it stands';

/** A chart on the page that can take on another state. Readers who asked for less motion see every state at once. */
export function movingFigure(figure: HTMLElement): (drawing: ChartDrawing, manner: Manner) => void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  let shown: ChartDrawing | undefined;
  /** What is on the screen between two states. */
  let between: { width: WidthName; scene: Scene } | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return (drawing, manner) => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    const before = shown;
    shown = drawing;
    if (manner === 'as it stands') return;
    if (manner !== 'whole' && !isOnStage(figure)) timer = setTimeout(finish, SETTLE, drawing);
    else if (manner === 'moving' && before && !calm.matches) move(before, drawing);
    else if (manner === 'at once') {
      between = undefined;
      redrawFigure(figure, drawing, widthShown(figure));
      timer = setTimeout(finish, SETTLE, drawing);
    } else finish(drawing);
  };

  function finish(drawing: ChartDrawing): void {
    between = undefined;
    redrawFigure(figure, drawing);
  }

  function move(before: ChartDrawing, after: ChartDrawing): void {
    const width = widthShown(figure);
    const svg = figure.querySelector<SVGSVGElement>(`svg.${width}`);
    const [from, to] = [between?.width === width ? between.scene : before.scene(width), after.scene(width)];
    const begun = performance.now();
    const step = (now: number): void => {
      const part = Math.min((now - begun) / MOVE, 1);
      if (part === 1 || !svg) {
        finish(after);
        return;
      }
      between = { width, scene: blend(from, to, eased(Math.max(part, 0))) };
      drawInto(svg, between.scene);
      frame = requestAnimationFrame(step);
    };
    frame = requestAnimationFrame(step);
  }
}

/** Whether the step of a figure is the one that is shown. What is hidden so that it can be found has a place on the page all the same. */
function isOnStage(figure: HTMLElement): boolean {
  return figure.closest('.step.current') !== null;
}

/** Begins and ends softly. */
function eased(part: number): number {
  return part < 0.5 ? 2 * part ** 2 : 1 - 2 * (1 - part) ** 2;
}
