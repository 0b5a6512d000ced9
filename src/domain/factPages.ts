import { TOPICS, type Topic } from '../schema/fact.ts';

/**
 * How much of a topic stands on `/cijfers/`: a topic of at most `whole` figures stands there whole; of a larger one the first few
 * do, and all of them stand on pages of their own. So that page stays light and short, however large the register grows.
 */
const LIMITS = { whole: 100, first: 10, onAPage: 100 } as const;

/** The list from A to Z has every figure as long as the register holds no more than this. */
const FROM_A_TO_Z = 500;

/** One topic of the list of figures. */
export interface ListedTopic<T> {
  topic: Topic;
  /** What the topic is called for readers. */
  title: string;
  /** How many figures it has. */
  count: number;
  /** The figures that stand on `/cijfers/`. */
  shown: readonly T[];
  /** All figures in pages; none when they all stand on `/cijfers/`. */
  pages: readonly (readonly T[])[];
}

/** The topics that have figures, in the order of `TOPICS`, each with what stands where. */
export function listTopics<T extends { topic: Topic }>(facts: readonly T[]): ListedTopic<T>[] {
  return (Object.keys(TOPICS) as Topic[]).flatMap((topic) => {
    const mine = facts.filter((fact) => fact.topic === topic);
    const fits = mine.length <= LIMITS.whole;
    const pages = fits ? 0 : Math.ceil(mine.length / LIMITS.onAPage);
    const listed = {
      topic,
      title: TOPICS[topic],
      count: mine.length,
      shown: fits ? mine : mine.slice(0, LIMITS.first),
      pages: Array.from({ length: pages }, (_, page) => mine.slice(page * LIMITS.onAPage, (page + 1) * LIMITS.onAPage)),
    };
    return mine.length > 0 ? [listed] : [];
  });
}

/** The address of a page of a topic, counted from one. */
export function topicAddress(topic: Topic, page = 1): string {
  return page === 1 ? `/cijfers/onderwerp/${topic}/` : `/cijfers/onderwerp/${topic}/${page}/`;
}

/** Whether a register of so many figures stands whole in the list from A to Z. */
export function standsFromAToZ(count: number): boolean {
  return count <= FROM_A_TO_Z;
}
