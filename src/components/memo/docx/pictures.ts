import { placeOf } from '../place.ts';

/** The picture of a chart, and how wide and high it is in its own pixels. */
export interface Picture {
  bytes: Uint8Array;
  width: number;
  height: number;
}

/** Where a PNG says how wide and how high it is, in bytes from its begin. */
const [WIDTH_AT, HEIGHT_AT] = [16, 20];

/** The pictures of charts by their ids; one that left the site is left out. Rejects when they cannot be fetched. */
export async function fetchPictures(charts: readonly string[]): Promise<ReadonlyMap<string, Picture>> {
  const found = await Promise.all(
    charts.map(async (chart): Promise<[string, Picture][]> => {
      const answer = await fetch(placeOf(`/figuren/${chart}.png`));
      if (answer.status === 404) return [];
      if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const view = new DataView(bytes.buffer);
      return [[chart, { bytes, width: view.getUint32(WIDTH_AT), height: view.getUint32(HEIGHT_AT) }]];
    }),
  );
  return new Map(found.flat());
}
