import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  ConcreteHyperlink,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import type { Block, BlockRun } from '../../../domain/memo/blocks.ts';
import { withLinks } from '../../../domain/memo/links.ts';
import type { Picture } from './pictures.ts';

/** The list of sources, as the numbering of the document knows it. */
export const SOURCES = 'bronnen';
/** How wide the text of an A4 is between its margins, in twentieths of a point and in pixels of 96 to the inch. */
const TEXT_WIDTH = { twentieths: 9638, pixels: 642 };

/** As high as a third of a page, so that a picture seldom leaves a page half empty; in pixels of 96 to the inch. */
const HIGHEST_PICTURE = 380;

/** What a document holds, and where its links lead, in their order: `link1` is the first. */
export interface Body {
  children: (Paragraph | Table)[];
  links: readonly string[];
}

/** A memo as the paragraphs and tables of a document. */
export function bodyOf(blocks: readonly Block[], pictures: ReadonlyMap<string, Picture>): Body {
  const links: string[] = [];
  let drawn = 0;
  return { children: blocks.flatMap(write), links };

  function write(block: Block): (Paragraph | Table)[] {
    switch (block.kind) {
      case 'title':
        return [new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(block.text)] })];
      case 'heading': {
        const heading = block.level === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
        return [new Paragraph({ heading, children: [new TextRun(block.text)] })];
      }
      case 'paragraph':
        return [new Paragraph({ children: block.runs.map(writeRun) })];
      case 'picture':
        return [writePicture(block.chart, block.description)];
      case 'table':
        return [...writeTable(block), new Paragraph('')];
      case 'sources':
        return block.sources.map(
          (source, at) =>
            new Paragraph({
              numbering: { reference: SOURCES, level: 0 },
              children: [new SourceMark(at + 1, linked(source))],
            }),
        );
      default:
        return [new Paragraph({ style: STYLES[block.kind], children: linked(block.text) })];
    }
  }

  function writePicture(chart: string, description: string): Paragraph {
    const picture = pictures.get(chart);
    if (!picture) return new Paragraph(`Het beeld staat niet meer op de site. In woorden: ${description}`);
    const { bytes: data, width, height } = picture;
    const scale = Math.min(TEXT_WIDTH.pixels / width, HIGHEST_PICTURE / height);
    const transformation = { width: Math.round(width * scale), height: Math.round(height * scale) };
    return new Paragraph({
      children: [
        new ImageRun({ type: 'png', data, transformation, altText: { id: String(++drawn), name: `Grafiek ${chart}`, description } }),
      ],
    });
  }

  /** A text whose addresses are links. They get their names here: those of the library are drawn by lot, so no file would be the same twice. */
  function linked(text: string): ParagraphChild[] {
    return withLinks(text).map((part) => {
      if (typeof part === 'string') return new TextRun(part);
      links.push(part.address);
      return new ConcreteHyperlink([new TextRun({ text: part.address, style: 'Hyperlink' })], `link${links.length}`);
    });
  }
}

/** The place of a source, for the links to it. The library counts on over all documents of a page; here the first source is always the first. */
class SourceMark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(number: number, children: ParagraphChild[]) {
    const id = `bron-${number}`;
    super({ id, children });
    this.start = new BookmarkStart(id, number);
    this.end = new BookmarkEnd(number);
  }
}

/** The styles of what a reader wrote, and of what the site says of an item and of the memo. */
const STYLES = { own: 'Notitie', notice: 'LetOp', about: 'Over' } as const;

function writeRun(run: BlockRun): ParagraphChild {
  if (typeof run === 'string') return new TextRun(run);
  return new InternalHyperlink({ anchor: `bron-${run}`, children: [new TextRun({ text: `[${run}]`, superScript: true })] });
}

function writeTable({ title, head, rows }: Extract<Block, { kind: 'table' }>): (Paragraph | Table)[] {
  const width = Math.floor(TEXT_WIDTH.twentieths / Math.max(1, head.length));
  const cell = (text: string, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      children: [new Paragraph({ style: 'Cel', children: [new TextRun({ text, ...(isHead && { style: 'Strong' }) })] })],
    });
  return [
    new Paragraph({ style: 'Caption', keepNext: true, children: [new TextRun(`Tabel: ${title}`)] }),
    new Table({
      columnWidths: head.map(() => width),
      width: { size: width * head.length, type: WidthType.DXA },
      rows: [
        new TableRow({ tableHeader: true, cantSplit: true, children: head.map((text) => cell(text, true)) }),
        ...rows.map((cells) => new TableRow({ cantSplit: true, children: head.map((_, at) => cell(cells[at] ?? '', at === 0)) })),
      ],
    }),
  ];
}
