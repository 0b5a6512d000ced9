import { ownInWords, ownSide, problemWithOwn as problemBeside, type OwnRows } from '../../charts/own/ownNumber.ts';
import type { Own } from '../../charts/own/own.ts';
import { redrawFigure } from './redrawFigure.ts';

/** Why a number cannot stand beside a chart, in a sentence for the reader; undefined when it can. */
export function problemWithOwn(chart: OwnRows, value: number): string | undefined {
  return problemBeside(ownSide(chart), value);
}

/** Draws a chart with a number of the reader beside its own, or without one again, and says how it differs. */
export function layBeside(figure: HTMLElement, chart: OwnRows, own: Own | undefined): string {
  const side = ownSide(chart);
  redrawFigure(figure, side.drawing(own));
  return own ? ownInWords(side, own) : '';
}
