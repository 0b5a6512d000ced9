import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DataFile } from '../../corpus/dataFiles.ts';
import { factRecords } from '../../domain/files/factRecords.ts';
import type { Preset } from '../../domain/scenario/inputs.ts';
import { PRESETS } from '../../domain/scenario/v2/presets.ts';
import { SOURCE_DOCUMENTS } from '../scenario/sourceFigures.ts';
import { register, sources, terms } from '../collections.ts';
import { bytesOf, ENDINGS, given } from './given.ts';
import { SCENARIO_ENDINGS, scenarioFile } from './scenarioFiles.ts';
import { termsFile } from './termsFile.ts';

/** A file that the site gives away. */
interface DownloadFile {
  /** Its address inside the site. */
  path: string;
  /** What kind of file it is, and what for. */
  title: string;
  /** Makes its bytes; undefined for a file that is made out of the built pages. */
  make: (() => Promise<string | Uint8Array>) | undefined;
}

/** Data that the site gives away, in files that say the same. */
export interface Download {
  /** Unique, and for ever. */
  name: string;
  /** What kind of data it is, for the page that lists all. */
  kind: 'register' | 'series' | 'chart' | 'scenario' | 'texts';
  title: string;
  description: string;
  /** The address of the page that shows it. */
  page: string;
  /** The ids of the documents that it comes from. */
  documents: readonly string[];
  files: readonly DownloadFile[];
}

/** What readers know a kind of file by. */
const NAMES = {
  xlsx: 'Excel',
  ods: 'OpenDocument',
  csv: 'CSV',
  json: 'JSON',
  jsonld: 'JSON-LD',
  txt: 'Platte tekst',
} as const;
const SCENARIO_NAMES = {
  '.csv': NAMES.csv,
  '.json': NAMES.json,
  '-rekenblad.csv': 'rekenblad, CSV',
  '-rekenblad.xlsx': 'rekenblad, Excel',
  '-rekenblad.ods': 'rekenblad, OpenDocument',
} as const;

/** The register as JSON. */
export function registerJson(): string {
  return `${JSON.stringify(factRecords(register, sources), null, 2)}\n`;
}

/** Every address inside the site that it ever published, a line each. */
export function ledger(): string {
  return readFileSync('content/adressen.txt', 'utf8').replaceAll(/^#.*\n/gm, '');
}

/** All data that the site gives away, those that most ask for first. */
export const downloads: readonly Download[] = [...[...given.values()].map(ofTable), ...PRESETS.map(ofPreset), ...ofTexts()];

function ofTable(file: DataFile): Download {
  const { name, path, page, title, answer, caution, places } = file;
  const kind = path === '/data/feiten' ? 'register' : path.startsWith('/data/reeksen/') ? 'series' : 'chart';
  const json = kind === 'register' ? [{ path: `${path}.json`, title: NAMES.json, make: () => Promise.resolve(registerJson()) }] : [];
  return {
    name,
    kind,
    title,
    description: [answer, caution].filter(Boolean).join(' '),
    page,
    documents: [...new Set(places.flatMap(({ document }) => document ?? []))],
    files: [...ENDINGS.map((ending) => ({ path: `${path}.${ending}`, title: NAMES[ending], make: () => bytesOf(file, ending) })), ...json],
  };
}

function ofPreset(preset: Preset): Download {
  return {
    name: `scenario-${preset.id}`,
    kind: 'scenario',
    title: `Scenario: ${preset.title}`,
    description: 'Keuzes, aannames, uitkomsten en formules. Geen voorspelling, maar een som met aannames. De getallen zijn voorbeelden.',
    page: `/scenario/${preset.id}/`,
    documents: SOURCE_DOCUMENTS,
    files: SCENARIO_ENDINGS.map((ending) => ({
      path: `/data/scenario/${preset.id}${ending}`,
      title: SCENARIO_NAMES[ending],
      make: () => scenarioFile(preset, ending),
    })),
  };
}

function ofTexts(): Download[] {
  return [
    {
      name: 'begrippen',
      kind: 'texts',
      title: 'De begrippen',
      description: 'Elk begrip met zijn andere namen en uitleg, en of die van een bron is of van ons.',
      page: '/begrippen/',
      documents: [...new Set(terms.flatMap(({ source }) => source?.document ?? []))],
      files: [{ path: '/data/begrippen.jsonld', title: NAMES.jsonld, make: () => Promise.resolve(termsFile()) }],
    },
    {
      name: 'teksten',
      kind: 'texts',
      title: 'Alle bladzijden als platte tekst',
      description:
        'Een lijst van alle bladzijden, met bij elke het adres van haar tekst. Daarin staan ook de grafieken, in woorden en getallen.',
      page: '/data/',
      documents: sources.map(({ id }) => id),
      files: [{ path: '/llms.txt', title: NAMES.txt, make: undefined }],
    },
    {
      name: 'adressen',
      kind: 'texts',
      title: 'Alle adressen',
      description: 'Elk adres dat deze site ooit uitgaf. Elk ervan blijft werken.',
      page: '/data/',
      documents: [],
      files: [{ path: '/data/adressen.txt', title: NAMES.txt, make: () => Promise.resolve(ledger()) }],
    },
  ];
}

/** How large a file is, and the SHA-256 of its bytes in hexadecimal. */
export function measure(content: string | Uint8Array): { bytes: number; sha256: string } {
  const bytes = Buffer.from(content);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
