import { AlignmentType, Document, LevelFormat, LineRuleType, Packer } from 'docx';
import type { Block } from '../../../domain/memo/blocks.ts';
import { bodyOf, SOURCES } from './bodyOf.ts';
import { fetchPictures } from './pictures.ts';

/** A4 with margins of 20 mm, in twentieths of a point. */
const PAGE = { size: { width: 11906, height: 16838 }, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } };
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Everywhere, or with a face as wide in its place; sizes are in half points. */
const FONT = 'Arial';

const styles = {
  default: {
    document: {
      run: { font: FONT, size: 22, language: { value: 'nl-NL' } },
      paragraph: { spacing: { after: 120, line: 264, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: 40, bold: true }, paragraph: { spacing: { after: 160 } } },
    // Without a level in the style a program that makes a PDF of it knows no headings.
    heading1: { run: { size: 28, bold: true }, paragraph: { outlineLevel: 0, keepNext: true, spacing: { before: 280, after: 80 } } },
    heading2: { run: { size: 24, bold: true }, paragraph: { outlineLevel: 1, keepNext: true, spacing: { before: 160, after: 80 } } },
    strong: { run: { bold: true } },
    hyperlink: { run: { color: '0B4F8A', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Notitie', name: 'Notitie', basedOn: 'Normal', quickFormat: true, run: { italics: true }, paragraph: { indent: { left: 284 } } },
    { id: 'LetOp', name: 'Let op', basedOn: 'Normal', quickFormat: true, run: { bold: true } },
    { id: 'Over', name: 'Over', basedOn: 'Normal', quickFormat: true, run: { size: 20 }, paragraph: { spacing: { before: 120 } } },
    {
      id: 'Cel',
      name: 'Cel',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { before: 20, after: 20, line: 240, lineRule: LineRuleType.AUTO } },
    },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', run: { bold: true, size: 20 } },
  ],
} as const;

const numbering = {
  config: [
    {
      reference: SOURCES,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 454, hanging: 454 } } },
        },
      ],
    },
  ],
};

/**
 * A memo as a document for a word processor. It names the site as its maker and no person; but for its moments it is the same each time.
 * Rejects when a picture cannot be fetched.
 */
export async function writeDocx(blocks: readonly Block[], site: string): Promise<Blob> {
  const pictures = await fetchPictures([...new Set(blocks.flatMap((block) => (block.kind === 'picture' ? [block.chart] : [])))]);
  const { children, links } = bodyOf(blocks, pictures);
  const title = blocks.flatMap((block) => (block.kind === 'title' ? [block.text] : []))[0] ?? '';
  const document = new Document({
    title,
    creator: site,
    lastModifiedBy: site,
    styles,
    numbering,
    sections: [{ properties: { page: PAGE }, children }],
  });
  links.forEach((address, at) => document.Document.Relationships.addRelationship(`link${at + 1}`, HYPERLINK, address, 'External'));
  return Packer.toBlob(document);
}
