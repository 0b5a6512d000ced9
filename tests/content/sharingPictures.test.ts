import { describe, expect, it } from 'vitest';
import type { Mark, Scene } from '../../src/charts/core/scene.ts';
import { PRESET_TEXTS } from '../../src/components/scenario/presetTexts.ts';
import { PRESETS } from '../../src/domain/scenario/v2/presets.ts';
import { shareCorpus } from '../../src/corpus/shared.ts';
import { PICTURE_SIZE } from '../../src/domain/metadata/pageMetadata.ts';
import { corpus } from './corpus.ts';
import { sceneProblems } from './sceneProblems.ts';

shareCorpus(corpus);
const { sharingPictures } = await import('../../src/components/share/pictures.ts');

/** In a message a picture is some 300 pixels wide: a quarter of its size. */
const SMALLEST_TITLE = 42;
const SMALLEST_ANSWER = 36;

const textsOf = ({ marks }: Scene) => marks.filter((mark): mark is Mark & { kind: 'text' } => mark.kind === 'text');

describe('a picture that stands for a page', () => {
  const drawn = [...sharingPictures].map(([name, { alt, scene }]) => ({ name, alt, scene: scene() }));
  const prose = drawn.filter(({ name }) => !name.startsWith('grafieken/'));

  it('is there for every page of prose, every chart, every example of the scenario and every topic', () => {
    expect(drawn.length).toBeGreaterThan(corpus.pages.size + corpus.charts.size);
  });

  it('has the size that messages ask for, everything inside it, and no text over another', () => {
    // The letters of a chart follow the size of the chart.
    const problems = ({ scene }: { scene: Scene }): string[] => sceneProblems(scene).filter((problem) => !problem.endsWith('is too small'));
    expect(drawn.flatMap((picture) => problems(picture).map((problem) => `${picture.name}: ${problem}`))).toEqual([]);
    expect(drawn.filter(({ scene }) => scene.width !== PICTURE_SIZE.width || scene.height !== PICTURE_SIZE.height)).toEqual([]);
  });

  it('has its claim in letters that can be read at a quarter of its size, and the answer too', () => {
    for (const { name, scene } of drawn) {
      const [site, , ...rest] = textsOf(scene);
      // The loud value of a chart is bold and large too.
      const claim = rest.filter(({ bold, size, loud }) => bold && !loud && size > (site?.size ?? 0));
      expect(claim.length, name).toBeGreaterThan(0);
      expect(Math.min(...claim.map(({ size }) => size)), name).toBeGreaterThanOrEqual(SMALLEST_TITLE);
    }
    for (const { name, scene } of prose) {
      const answer = textsOf(scene).filter(({ bold, fill }) => !bold && fill === 'ink');
      expect(answer.length, name).toBeGreaterThan(0);
      expect(Math.min(...answer.map(({ size }) => size)), name).toBeGreaterThanOrEqual(SMALLEST_ANSWER);
    }
  });

  it('says where its figures come from and from when, beside a chart', () => {
    for (const { name, scene } of drawn.filter(({ name: chart }) => chart.startsWith('grafieken/')))
      expect(textsOf(scene).map(({ text }) => text).join(' '), name).toMatch(/Bron: .+\. Stand: .*20\d\d\.$/);
  });

  it('of an example of the scenario says what its page says', () => {
    for (const { id } of PRESETS) {
      const picture = drawn.find(({ name }) => name === `scenario/${id}`);
      expect(picture?.alt, id).toContain(PRESET_TEXTS[id]);
    }
  });

  it('says the same in words', () => {
    for (const { name, alt } of drawn) expect(alt.length, name).toBeGreaterThan(40);
  });
});
