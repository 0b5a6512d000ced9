/** What a piece of a page is to who reads it; a label is the cell that names what its row or column tells. */
export type BlockKind = 'heading' | 'label' | 'paragraph' | 'item' | 'cell';

/** A piece of text as readers read it: figures filled in, without notes. */
export interface TextBlock {
  kind: BlockKind;
  /** Whether it stands in the head of the page, which takes no links: what it names is explained in the text below it. */
  inHead: boolean;
  text: string;
  /** The line of its file at or before which it stands. */
  line: number;
  /** The terms that it explains by a link, by id. */
  terms: readonly string[];
}
