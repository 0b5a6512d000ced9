import { modelMark } from '../../charts/core/modelMark.ts';
import { toneOf } from '../../charts/core/palette.ts';
import type { Mark, Scene } from '../../charts/core/scene.ts';
import { BESIDE_FOOT, chartPicture, textPicture, type PictureWords } from '../../charts/sharing/sharingPicture.ts';
import { formatMoment } from '../../domain/format.ts';
import { sourceOf } from '../../domain/notes.ts';
import { PRESETS } from '../../domain/scenario/v2/presets.ts';
import { TOPICS } from '../../schema/fact.ts';
import type { Model } from '../../schema/model.ts';
import { TASKS } from '../../schema/tasks.ts';
import { href, SITE_NAME, SITE_ORIGIN } from '../../site.ts';
import { PRESET_TEXTS } from '../scenario/presetTexts.ts';
import { charts, drawings, fill, models, pages, sources } from '../collections.ts';

/** The address of the site as people say it: without what only a browser needs. */
const SHOWN_ADDRESS = (SITE_ORIGIN + href('/')).replace(/^https?:\/\//, '').replace(/\/$/, '');

/** A picture that stands for a page in a message, and what it says for who cannot see it. */
interface SharingPicture {
  alt: string;
  scene: () => Scene;
}

/** The picture of pages that have none of their own. */
export const GENERAL_PICTURE = 'wegwijzer';
const MARK = { width: 148, gap: 6, between: 18 } as const;

/** The name of the picture of a page of prose: its address without the slashes around it. */
export function pictureOfPage(address: string): string {
  return address === '/' ? GENERAL_PICTURE : address.slice(1, -1);
}

/** The longest line of names of sources that a picture has room for. */
const NAMES_LENGTH = 110;

/** Every picture that stands for a page, by its name: it is at `/deelbeeld/<name>.png`. */
export const sharingPictures: ReadonlyMap<string, SharingPicture> = new Map([
  ...[...pages.values()].map(({ address, info }) => {
    const model = models.find(({ id }) => id === info.model);
    const words = { title: fill(info.title), answer: fill(info.answer), foot: `Stand: ${formatMoment(info.asOf)}` };
    return ofText(pictureOfPage(address), words, model ? [model] : address === '/' ? models : []);
  }),
  ...PRESETS.map(({ id, title }) => {
    const foot = id === 'leeg' ? '' : 'De getallen zijn voorbeelden van deze site, geen cijfers uit een bron.';
    return ofText(`scenario/${id}`, {
      title: `Scenario: ${title.toLowerCase()}`,
      answer: PRESET_TEXTS[id] ?? '',
      foot,
    });
  }),
  ...Object.entries(TOPICS).map(([topic, title]) =>
    ofText(`cijfers/${topic}`, {
      title: `Cijfers: ${title}`,
      answer: 'Elk cijfer met zijn bron, de plaats daarin en wat een lezer moet weten.',
      foot: '',
    }),
  ),
  ...[...charts.values()].flatMap(({ id, title, subtitle, asOf, sources: places }) => {
    const drawing = drawings.get(id);
    const names = new Set(places.map(({ document }) => sourceOf(document, sources).short));
    const words = {
      site: SITE_NAME,
      address: SHOWN_ADDRESS,
      title: fill(title),
      answer: fill(subtitle),
      foot: `Bron: ${namesThatFit([...names])}. Stand: ${formatMoment(asOf)}.`,
    };
    return drawing ? [[`grafieken/${id}`, { alt: `Grafiek: ${altOf(words)}`, scene: () => chartPicture(words, drawing) }] as const] : [];
  }),
]);

/** The picture of that name: its whole address, and what it says. Throws when there is none. */
export function sharingPicture(name: string): { address: string; alt: string } {
  const picture = sharingPictures.get(name);
  if (!picture) throw new Error(`there is no picture "${name}" to stand for a page`);
  return { address: SITE_ORIGIN + href(`/deelbeeld/${name}.png`), alt: picture.alt };
}

function ofText(
  name: string,
  words: Pick<PictureWords, 'title' | 'answer' | 'foot'>,
  shown: readonly Model[] = [],
): readonly [string, SharingPicture] {
  const all = { site: SITE_NAME, address: SHOWN_ADDRESS, ...words };
  return [name, { alt: altOf(all), scene: () => textPicture(all, marksOf(shown)) }];
}

function altOf({ title, answer }: Pick<PictureWords, 'title' | 'answer'>): string {
  return `${title}${/[.?!]$/.test(title) ? '' : '.'} ${answer}`;
}

/** The marks of models beside each other, the last at the right. */
function marksOf(shown: readonly Model[]): readonly Mark[] {
  const right = BESIDE_FOOT.x + BESIDE_FOOT.width;
  return shown.flatMap((model, place) => {
    const states = TASKS.map((task) => model.tasks[task].state);
    const x = right - (shown.length - place) * MARK.width - (shown.length - 1 - place) * MARK.between;
    return modelMark(states, toneOf(model.id), { ...BESIDE_FOOT, x, width: MARK.width }, MARK.gap);
  });
}

/** Names of sources in one line; where there are too many, how many there are: the page of the chart names them. */
function namesThatFit(names: readonly string[]): string {
  const all = names.join('; ');
  if (all.length <= NAMES_LENGTH) return all;
  const later = names.filter((name) => name.endsWith(', later stuk')).length;
  const count = `${names.length} stukken`;
  return later === 0 ? count : `${count}, waarvan ${later} later`;
}
