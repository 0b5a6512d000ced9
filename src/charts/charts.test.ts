import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { toCsv } from './core/csv.ts';
import { drawMarks, drawStandalone } from './core/drawSvg.ts';
import { modelMark, taskBlock } from './core/modelMark.ts';
import { modelShares, type ShareRow } from './forms/modelShares/modelShares.ts';
import { contrast, PALETTE, type Tone } from './core/palette.ts';
import { boundsOf, WIDTHS, type Scene, type WidthName } from './core/scene.ts';
import { joinLines, taskMatrixTable, type MatrixRow } from './forms/modelTasks/taskMatrix.ts';
import type { TaskState } from '../schema/tasks.ts';

const TONES: Tone[] = ['gecombineerd', 'integraal', 'partieel', 'beschut-werk', 'klassiek'];
const STATES: TaskState[] = ['ja', 'niet-genoemd', 'deels', 'elders'];
const COLUMNS = [['Wsw'], ['Beschut', 'werk'], ['Re-', 'integratie'], ['Uitkering']];
const NAMES = ['Gecombineerd', 'Integraal', 'Partieel', 'Beschut werk', 'Klassiek'];
const matrixRows = NAMES.map((name, index): MatrixRow => ({
  name,
  tone: TONES[index] ?? 'ink',
  states: STATES,
  reasons: ['Omdat.', 'Omdat.', 'Omdat.', 'Omdat.'],
}));
const SHARES = [20, 20, 50, 6, 4];
const shareRows = NAMES.map((name, index): ShareRow => ({
  name,
  tone: TONES[index] ?? 'ink',
  states: STATES,
  sharePercent: SHARES[index] ?? 0,
  shareText: `circa ${SHARES[index] ?? 0}%`,
  ...(index > 2 ? { other: { sharePercent: 5, shareText: '5%' } } : {}),
}));

describe('the shares', () => {
  it('draw bars from nought, as long as their share', () => {
    for (const width of Object.keys(WIDTHS) as WidthName[]) {
      const bars = modelShares(shareRows, 'elders', width).marks.filter((mark) => mark.kind === 'rect' && mark.fill && mark.height > 15);
      const lengths = bars.map((bar) => boundsOf(bar).right - boundsOf(bar).left);
      expect(lengths).toHaveLength(SHARES.length);
      lengths.forEach((length, index) => expect(length / (lengths[0] ?? 1)).toBeCloseTo((SHARES[index] ?? 0) / 20, 6));
      expect(new Set(bars.map((bar) => boundsOf(bar).left)).size).toBe(1);
    }
  });
});

describe('a block of a mark', () => {
  const box = { x: 0, y: 0, width: 40, height: 20 };
  const filled = (state: TaskState): number =>
    taskBlock(state, 'partieel', box)
      .filter((mark) => mark.kind === 'rect' && mark.fill)
      .reduce((sum, mark) => sum + (boundsOf(mark).right - boundsOf(mark).left), 0);

  it('tells every state apart without colour', () => {
    const states: TaskState[] = ['ja', 'deels', 'klein-deel', 'nauwelijks', 'elders', 'niet-genoemd'];
    const drawings = states.map((state) => drawMarks(taskBlock(state, 'partieel', box)).replaceAll(/ class="[^"]*"/g, ''));
    expect(new Set(drawings).size).toBe(states.length);
  });

  it('is filled as far as the task is in the company', () => {
    expect(filled('ja')).toBe(40);
    expect(filled('deels')).toBe(20);
    expect(filled('nauwelijks')).toBeCloseTo(4.8);
    expect(filled('elders')).toBe(0);
  });

  it('keeps the blocks of a mark inside its box', () => {
    for (const mark of modelMark(STATES, 'partieel', box, 4)) expect(boundsOf(mark).right).toBeLessThanOrEqual(40 + 1e-9);
  });
});

describe('the palette', () => {
  it('stands out from the paper at least 3 to 1, texts at least 4.5 to 1', () => {
    for (const theme of ['light', 'dark'] as const) {
      const { paper } = PALETTE[theme];
      for (const tone of [...TONES, 'people', 'money'] as const)
        expect(contrast(PALETTE[theme][tone], paper), `${theme} ${tone}`).toBeGreaterThanOrEqual(3);
      for (const tone of ['ink', 'muted'] as const) expect(contrast(PALETTE[theme][tone], paper)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('keeps letters readable inside a full mark', () => {
    for (const theme of ['light', 'dark'] as const)
      for (const tone of ['people', 'ink'] as const)
        expect(contrast(PALETTE[theme][tone], PALETTE[theme].paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('is the one that the stylesheet has', () => {
    const css = readFileSync('src/styles/tokens.css', 'utf8');
    const [light = '', dark = ''] = css.split('@media screen and (prefers-color-scheme: dark)');
    for (const [block, theme] of [
      [light, 'light'],
      [dark, 'dark'],
    ] as const) {
      for (const [tone, colour] of Object.entries(PALETTE[theme])) expect(block, `${theme} --${tone}`).toContain(`--${tone}: ${colour};`);
    }
  });

  it('measures contrast as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});

describe('a drawing', () => {
  const scene: Scene = {
    width: 10,
    height: 10,
    points: [],
    marks: [{ kind: 'text', x: 0, y: 5, text: 'a < b & c', size: 4, fill: 'ink' }],
  };

  it('leaves colours to the stylesheet on a page, without a style attribute', () => {
    expect(drawMarks(scene.marks)).toBe('<text x="0" y="5" font-size="4" class="f-ink">a &lt; b &amp; c</text>');
  });

  it('stands on its own as a file, with title, description and colours', () => {
    const svg = drawStandalone(scene, 'Titel & zo', 'Beschrijving');
    expect(svg).toContain('<title>Titel &amp; zo</title><desc>Beschrijving</desc>');
    expect(svg).toContain(`fill="${PALETTE.light.ink}"`);
    expect(svg).not.toContain('class=');
  });
});

describe('tables', () => {
  it('quote what a spreadsheet would misread', () => {
    expect(toCsv({ columns: ['a', 'b'], rows: [['een, twee', 'zeg "ja"']] })).toBe('\ufeffa,b\r\n"een, twee","zeg ""ja"""\r\n');
  });

  it('say in words what the matrix draws', () => {
    const { columns, rows } = taskMatrixTable(COLUMNS, matrixRows);
    expect(columns).toEqual(['Model', 'Wsw', 'Beschut werk', 'Re-integratie', 'Uitkering']);
    expect(rows[0]?.[1]).toBe('In het bedrijf. Omdat.');
    expect(joinLines(['Re-', 'integratie'])).toBe('Re-integratie');
  });
});
