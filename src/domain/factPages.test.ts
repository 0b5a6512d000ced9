import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOPICS, type Topic } from '../schema/fact.ts';
import { listTopics, topicAddress } from './factPages.ts';

interface Row {
  id: number;
  topic: Topic;
}

const rows = (count: number, topic: Topic): Row[] => Array.from({ length: count }, (_, id) => ({ id, topic }));

describe('the list of figures, topic by topic', () => {
  it('shows a small topic whole, and gives it no pages', () => {
    const [topic] = listTopics(rows(100, 'rijk'));
    expect(topic).toMatchObject({ topic: 'rijk', title: TOPICS.rijk, count: 100, pages: [] });
    expect(topic?.shown).toHaveLength(100);
  });

  it('shows the first few of a large topic, and gives pages to all of it', () => {
    const [topic] = listTopics(rows(201, 'rijk'));
    expect(topic?.shown.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(topic?.pages.map((page) => page.length)).toEqual([100, 100, 1]);
  });

  it('leaves out topics without figures, and keeps the order of the topics', () => {
    expect(listTopics([...rows(1, 'rijk'), ...rows(2, 'modellen')]).map(({ topic }) => topic)).toEqual(['modellen', 'rijk']);
  });

  it('loses no figure and shows at most sixty of a topic, however many there are', () => {
    const topic = fc.constantFrom(...(Object.keys(TOPICS) as Topic[]));
    fc.assert(
      fc.property(fc.array(fc.tuple(topic, fc.integer({ min: 0, max: 400 })), { maxLength: 5 }), (sizes) => {
        const all = sizes.flatMap(([name, count]) => rows(count, name));
        for (const { topic: name, shown, pages, count } of listTopics(all)) {
          const mine = all.filter((row) => row.topic === name);
          expect(pages.length > 0 ? pages.flat() : shown).toEqual(mine);
          expect(shown.length).toBeLessThanOrEqual(100);
          expect(count).toBe(mine.length);
        }
      }),
    );
  });

  it('gives the first page the address of the topic', () => {
    expect(topicAddress('rijk')).toBe('/cijfers/onderwerp/rijk/');
    expect(topicAddress('rijk', 3)).toBe('/cijfers/onderwerp/rijk/3/');
  });
});
