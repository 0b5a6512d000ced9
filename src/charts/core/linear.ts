/**
 * A straight line from one stretch of numbers to another, as d3-scale has it, for the charts that are also drawn in the browser:
 * there d3-scale, with its colours and formats, would be a fifth of all script.
 * A stretch of no length gives its middle.
 */
export function linear([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  return (value) => (to === from ? (start + end) / 2 : start + ((value - from) / (to - from)) * (end - start));
}
