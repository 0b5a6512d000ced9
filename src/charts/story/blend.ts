import type { Mark, Scene } from '../core/scene.ts';

/**
 * A picture part of the way from one state to another (0 = the first, 1 = the second): marks that both have move over, the others fade.
 * A mark is known again by its kind and its key; without a key by its words or its colours, and its turn among equals.
 */
export function blend(from: Scene, to: Scene, part: number): Scene {
  const [before, after] = [byKey(from.marks), byKey(to.marks)];
  const gone = [...before].filter(([key]) => !after.has(key)).map(([, mark]) => faded(mark, 1 - part));
  const here = [...after].map(([key, mark]) => {
    const old = before.get(key);
    return old ? between(old, mark, part) : faded(mark, part);
  });
  return { width: to.width, height: partWay(from.height, to.height, part), marks: [...gone, ...here], points: to.points };
}

function byKey(marks: readonly Mark[]): Map<string, Mark> {
  const found = new Map<string, Mark>();
  for (const mark of marks) {
    const name = `${mark.kind} ${mark.key ?? (mark.kind === 'text' ? mark.text : `${mark.fill ?? ''} ${mark.stroke ?? ''}`)}`;
    let turn = 0;
    while (found.has(`${name} ${turn}`)) turn++;
    found.set(`${name} ${turn}`, mark);
  }
  return found;
}

function faded(mark: Mark, opacity: number): Mark {
  return { ...mark, opacity: (mark.opacity ?? 1) * opacity };
}

/** Every length of a mark between those of two; what is no length changes at once. Both are of one kind. */
function between<Kind extends Mark>(from: Mark, to: Kind, part: number): Kind {
  const old = new Map<string, unknown>(Object.entries(from));
  const fields = Object.entries(to).map(([name, value]: [string, unknown]) => [name, mixed(old.get(name), value, part)]);
  return Object.fromEntries(fields) as Kind;
}

function mixed(from: unknown, to: unknown, part: number): unknown {
  if (typeof from === 'number' && typeof to === 'number') return partWay(from, to, part);
  // Corners of an area.
  if (Array.isArray(from) && Array.isArray(to) && from.length === to.length)
    return to.map((value: unknown, index) => mixed(from[index], value, part));
  return to;
}

function partWay(from: number, to: number, part: number): number {
  return from + (to - from) * part;
}
