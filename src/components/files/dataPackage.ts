import { describeDataPackage, type PackagedFile } from '../../domain/files/dataPackage.ts';
import { sourceOf } from '../../domain/notes.ts';
import { formulaColumns, SCENARIO_COLUMNS } from '../../domain/scenario/fileColumns.ts';
import { CURRENT } from '../../domain/scenario/versions.ts';
import { BASE_PATH, SITE_NAME, SITE_ORIGIN, SITE_VERSION } from '../../site.ts';
import { sources } from '../collections.ts';
import { given } from './given.ts';

/** What all CSV of the site is, for programs: a Data Package that stands in a folder of the site. */
export async function dataPackage(folder: '' | 'data/'): Promise<string> {
  const site = { title: SITE_NAME, version: SITE_VERSION, home: SITE_ORIGIN + BASE_PATH };
  const titles = sources.map(({ title }) => title);
  return `${JSON.stringify(describeDataPackage([...givenFiles(), ...(await scenarioFiles())], titles, site, folder), null, 2)}\n`;
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

async function scenarioFiles(): Promise<PackagedFile[]> {
  const files = CURRENT.presets.map(async ({ id, title, scenario }) => {
    const [names = ''] = (await CURRENT.run(scenario).toSpreadsheet()).split('\r\n');
    const around = { path: `data/scenario/${id}`, sources: [] };
    return [
      {
        ...around,
        name: `scenario-${id}`,
        path: `${around.path}.csv`,
        title: `Scenario: ${title}`,
        description:
          'Aannames, uitkomsten en wat de bronnen over het geld van het Rijk zeggen. Geen voorspelling, maar een som met aannames.',
        columns: SCENARIO_COLUMNS,
      },
      {
        ...around,
        name: `scenario-${id}-rekenblad`,
        path: `${around.path}-rekenblad.csv`,
        title: `Rekenblad: ${title}`,
        description: 'De formules van het scenario, met de middens van de aannames. Voor een programma dat formules uit een CSV leest.',
        columns: formulaColumns(names.split(',')),
      },
    ];
  });
  return (await Promise.all(files)).flat();
}
