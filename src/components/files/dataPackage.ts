import { describeDataPackage, type PackagedFile, type PackageSource } from '../../domain/files/dataPackage.ts';
import { addressOfSource, sourceOf } from '../../domain/notes.ts';
import { formulaColumns, SCENARIO_COLUMNS } from '../../domain/scenario/fileColumns.ts';
import type { Preset } from '../../domain/scenario/inputs.ts';
import { PRESETS } from '../../domain/scenario/v2/presets.ts';
import { BASE_PATH, EDITION_DATE, href, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';
import { measure } from './downloads.ts';
import { given } from './given.ts';
import { scenarioFile } from './scenarioFiles.ts';
import { csvOf } from './spreadsheets.ts';

/** What all CSV of the site is, for programs: a Data Package that stands in a folder of the site. */
export async function dataPackage(folder: '' | 'data/'): Promise<string> {
  const site = { title: SITE_NAME, version: SITE_VERSION, edition: EDITION_DATE, home: SITE_ORIGIN + BASE_PATH };
  const ofScenarios = await Promise.all(PRESETS.map(scenarioFiles));
  const all = sources.map(({ id }) => sourceIn(id));
  return `${JSON.stringify(describeDataPackage([...givenFiles(), ...ofScenarios.flat()], all, site, folder), null, 2)}\n`;
}

function givenFiles(): PackagedFile[] {
  return [...given.values()].map((file) => ({
    name: file.name,
    path: `${file.path.slice(1)}.csv`,
    title: file.title,
    description: [file.answer, file.caution].filter(Boolean).join(' '),
    columns: file.sheet.columns,
    sources: [...new Set(file.places.flatMap(({ document }) => document ?? []))].map(sourceIn),
    content: measure(csvOf(file)),
  }));
}

async function scenarioFiles(preset: Preset): Promise<PackagedFile[]> {
  const { id, title } = preset;
  const [results, formulas] = await Promise.all([scenarioFile(preset, '.csv'), scenarioFile(preset, '-rekenblad.csv')]);
  const [names = ''] = formulas.toString().split('\r\n');
  const around = { path: `data/scenario/${id}`, sources: [] };
  return [
    {
      ...around,
      name: `scenario-${id}`,
      path: `${around.path}.csv`,
      title: `Scenario: ${title}`,
      description: 'Keuzes, aannames, uitkomsten en wat er waar moet zijn. Geen voorspelling, maar een som met aannames.',
      columns: SCENARIO_COLUMNS,
      content: measure(results),
    },
    {
      ...around,
      name: `scenario-${id}-rekenblad`,
      path: `${around.path}-rekenblad.csv`,
      title: `Rekenblad: ${title}`,
      description: 'De formules van het scenario, met laag, midden en hoog. Voor een programma dat formules uit een CSV leest.',
      columns: formulaColumns(names.split(',')),
      content: measure(formulas),
    },
  ];
}

function sourceIn(id: string): PackageSource {
  const source = sourceOf(id, sources);
  return { title: source.title, path: SITE_ORIGIN + href(addressOfSource(source)) };
}
