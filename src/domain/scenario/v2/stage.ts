import { waitsOf } from './line.ts';
import { lineOf, outputOf, type Asked, type When } from './outputs.ts';
import type { Setup } from './setup.ts';

/** How far the money of the company can be told, fullest first: with everything, its places, beschut werk, what is still to cover there. */
const STAGES = ['gat', 'plekken', 'plekken-beschut', 'te-dekken'] as const;
export type Stage = (typeof STAGES)[number];

/** The fullest result of money that can be told; undefined when none can. Results of beschut werk only while that belongs to the company. */
export function stageOf(setup: Setup, when: When): (Asked & { id: Stage }) | undefined {
  const beschut = setup.company(setup.years.length - 1).includes('beschut');
  const id = STAGES.find((stage) => {
    if (!beschut && (stage === 'plekken-beschut' || stage === 'te-dekken')) return false;
    const line = lineOf(setup, outputOf(stage), when);
    return line.obstacle === undefined && waitsOf(line, setup).length === 0;
  });
  return id && { ...outputOf(id), id };
}
