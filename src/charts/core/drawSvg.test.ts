import { describe, expect, it } from 'vitest';
import { drawMarks, drawStandalone } from './drawSvg.ts';
import { PALETTE } from './palette.ts';
import type { Scene } from './scene.ts';

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

  it('gives letters their rim on a page by the order of painting, and in a file as letters of their own below them', () => {
    const [word] = scene.marks;
    const rimmed = { ...scene, marks: word?.kind === 'text' ? [{ ...word, halo: true }] : [] };
    expect(drawMarks(rimmed.marks)).toContain('paint-order="stroke"');
    const svg = drawStandalone(rimmed, 'Titel', 'Beschrijving');
    const { ink, paper } = PALETTE.light;
    expect(svg).toContain(
      `<text x="0" y="5" font-size="4" fill="${paper}" stroke="${paper}" stroke-width="4" stroke-linejoin="round">a &lt; b &amp; c</text>` +
        `<text x="0" y="5" font-size="4" fill="${ink}">a &lt; b &amp; c</text>`,
    );
    expect(svg).not.toContain('paint-order');
  });

  it('stands on its own as a file, with title, description and colours', () => {
    const svg = drawStandalone(scene, 'Titel & zo', 'Beschrijving');
    expect(svg).toContain('<title>Titel &amp; zo</title><desc>Beschrijving</desc>');
    expect(svg).toContain(`fill="${PALETTE.light.ink}"`);
    expect(svg).not.toContain('class=');
  });
});
