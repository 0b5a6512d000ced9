import { describeDataPackage, type PackagedFile } from '../../domain/files/dataPackage.ts';
import { sourceOf } from '../../domain/notes.ts';
import { formulaColumns, SCENARIO_COLUMNS } from '../../domain/scenario/fileColumns.ts';
import { PRESETS } from '../../domain/scenario/v2/presets.ts';
import { formulaCsv } from '../../domain/scenario/v2/sheet/formulaCsv.ts';
import { BASE_PATH, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';
import { given } from './given.ts';

/** What all CSV of the site is, for programs: a Data Package that stands in a folder of the site. */
export function dataPackage(folder: '' | 'data/'): string {
  const site = { title: SITE_NAME, version: SITE_VERSION, home: SITE_ORIGIN + BASE_PATH };
  const titles = sources.map(({ title }) => title);
  return `${JSON.stringify(describeDataPackage([...givenFiles(), ...scenarioFiles()], titles, site, folder), null, 2)}\n`;
}

function givenFiles(): PackagedFile[] {
  return [...given.values()].map(({ name, path, title, answer, caution, places, sheet }) => ({
    name,
    path: `${path.slice(1)}.csv`,
    title,
    description: [answer, caution].filter(Boolean).join(' '),
    columns: sheet.columns,
    sources: [...new Set(places.flatMap(({ document }) => (document === undefined ? [] : [sourceOf(document, sources).title])))],
  }));
}

function scenarioFiles(): PackagedFile[] {
  return PRESETS.flatMap(({ id, title, scenario }) => {
    const [names = ''] = formulaCsv(scenario).split('\r\n');
    const around = { path: `data/scenario/${id}`, sources: [] };
    return [
      {
        ...around,
        name: `scenario-${id}`,
        path: `${around.path}.csv`,
        title: `Scenario: ${title}`,
        description: 'Keuzes, aannames, uitkomsten en wat er waar moet zijn. Geen voorspelling, maar een som met aannames.',
        columns: SCENARIO_COLUMNS,
      },
      {
        ...around,
        name: `scenario-${id}-rekenblad`,
        path: `${around.path}-rekenblad.csv`,
        title: `Rekenblad: ${title}`,
        description: 'De formules van het scenario, met laag, midden en hoog. Voor een programma dat formules uit een CSV leest.',
        columns: formulaColumns(names.split(',')),
      },
    ];
  });
}
