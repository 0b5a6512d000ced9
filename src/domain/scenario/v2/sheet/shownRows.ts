import { GROUP_NAMES, GROUPS } from '../groups.ts';
import { outputOf } from '../outputs.ts';
import type { Dialect } from './dialect.ts';
import { SHEET_RESULTS, type SheetResult } from './resultSteps.ts';
import { acrossYears, type PlannedRow } from './table.ts';

/** The results as readers see them: by year, and above them those of the last year and the sum. */
export function shownRows(dialect: Dialect): PlannedRow[] {
  return [
    { label: 'Uitkomst per jaar', role: 'heading' },
    ...SHEET_RESULTS.flatMap((one) => yearRows(one, dialect)),
    ...groupRows(dialect),
    ...rijkRows(dialect),
  ];
}

function yearRows({ id, cannot = '[nul.midden]' }: SheetResult, { shown, root, min, max }: Dialect): PlannedRow[] {
  const { label, unit } = outputOf(id);
  const row = (name: string, words: string, formula: string): PlannedRow => ({
    name: `${id}:${name}`,
    label: `${label}, ${words}`,
    unit,
    years: shown(formula, '[actief]', `[${id}-leeg]`, cannot),
    role: 'result',
  });
  return [
    row('midden', 'midden', `[${id}-midden]`),
    row('van', 'waarschijnlijk van', max(`[${id}-uiterst-laag]`, `([${id}-midden]-${root(`[${id}-lager2]`)})`)),
    row('tot', 'waarschijnlijk tot', min(`[${id}-uiterst-hoog]`, `([${id}-midden]+${root(`[${id}-hoger2]`)})`)),
    row('laag', 'uiterst laag', `[${id}-uiterst-laag]`),
    row('hoog', 'uiterst hoog', `[${id}-uiterst-hoog]`),
  ];
}

function groupRows({ shown }: Dialect): PlannedRow[] {
  return GROUPS.flatMap((group) =>
    (
      [
        ['n', 'midden'],
        ['min', 'uiterst laag'],
        ['max', 'uiterst hoog'],
      ] as const
    ).map(([path, words]) => ({
      name: `mensen-${group}:${path}`,
      label: `Mensen, ${GROUP_NAMES[group]}, ${words}`,
      unit: 'mensen',
      years: shown(`[${path}-${group}]`, '[actief]', `[mensen-${group}-leeg]`, '[nul.midden]'),
      role: 'result' as const,
    })),
  );
}

function rijkRows({ shown }: Dialect): PlannedRow[] {
  const row = (id: string, value: string, empty: string): PlannedRow => ({
    name: `${id}:midden`,
    label: `${outputOf(id).label}, midden`,
    unit: 'euro',
    years: shown(value, '[actief]', empty, '[nul.midden]'),
    role: 'result',
  });
  return [
    row('rijk-beschut', '[n-beschut]*[=beschut-rijk.midden]*[prijs-bron]', '([leeg-beschut.midden]+([beschut-rijk.midden]=""))'),
    row('rijk-wsw', '[n-wsw]*[=wsw-rijk.midden]*[prijs-eigen]', '([leeg-wsw.midden]+([wsw-rijk.midden]=""))'),
    row('rijk-opslag', '[opslag-nu]', '([opslag-plekken.midden]="")'),
    row('rijk-impuls', '[impuls-nu]', '[nul.midden]'),
  ];
}

/** The first rows of results: the last year, with how far it can go and what is likely, and money of all years together. */
export function lastYearRows({ pick, sum, total }: Dialect, count: number): PlannedRow[] {
  const at = (name: string): { formula: string } => ({
    formula: pick(acrossYears(name, count), acrossYears('jaar', count), '[laatste.midden]'),
  });
  return [
    { label: 'Uitkomst in het laatste jaar, en samen', role: 'heading' },
    ...SHEET_RESULTS.flatMap(({ id, cannot = '[nul.midden]' }): PlannedRow[] => {
      const { label, unit, adds } = outputOf(id);
      const counts = acrossYears('actief', count).map((cell, year) => `${cell}*[${id}-midden@${year}]`);
      const together: PlannedRow = {
        name: `${id}:som`,
        label: `${label}, alle jaren samen`,
        unit,
        mid: { formula: total(`(${counts.join('+')})`, `(${sum(acrossYears(`${id}-leeg`, count))})`, cannot) },
        role: 'result',
      };
      return [
        {
          name: `${id}:uiterst`,
          label: `${label}, laatste jaar: uiterst laag, midden, uiterst hoog`,
          unit,
          low: at(`${id}:laag`),
          mid: at(`${id}:midden`),
          high: at(`${id}:hoog`),
          role: 'result',
        },
        {
          name: `${id}:waarschijnlijk`,
          label: `${label}, laatste jaar: waarschijnlijk van en tot`,
          unit,
          low: at(`${id}:van`),
          high: at(`${id}:tot`),
          role: 'result',
        },
        ...(adds ? [together] : []),
      ];
    }),
  ];
}
