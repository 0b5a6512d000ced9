import type { Band } from '../../domain/scenario/band.ts';
import { bandText } from '../../domain/scenario/amounts.ts';
import type { Tone } from '../core/palette.ts';
import type { ChartDrawing } from '../core/scene.ts';
import { bandPanels } from './bandPanels.ts';

/** A line through the years with its range, in a panel of its own. */
interface BandPanel {
  title: string;
  tone: Tone;
  /** A year each. */
  bands: readonly Band[];
}

/** Panels on one scale, and a table with a row for each; undefined when there is none. `head` is what the first column of the table holds. */
export function bandsDrawing(
  years: readonly number[],
  panels: readonly BandPanel[],
  format: (value: number) => string,
  head: string,
): ChartDrawing | undefined {
  if (panels.length === 0) return undefined;
  return {
    scene: (width) =>
      bandPanels(
        years,
        panels.map(({ bands, ...panel }) => ({ ...panel, lines: [{ name: '', bands }] })),
        format,
        width,
      ),
    table: {
      columns: [head, ...years.map(String)],
      rows: panels.map(({ title, bands }) => [
        title === '' ? head : title,
        ...bands.map((band) => ({ text: bandText(band, format), value: band.mid })),
      ]),
    },
  };
}
