import { describe, expect, it } from 'vitest';
import { doors, doorsBeforeTable, type Side, type Way } from '../../src/charts/story/doors.ts';
import { moneyYearsScene } from '../../src/charts/story/moneyYears/geometry.ts';
import { knownOf, yearsOfLanes } from '../../src/charts/story/moneyYears/known.ts';
import { moneyYearsTable, sayMoneyYear } from '../../src/charts/story/moneyYears/words.ts';
import { ownCompany, ownCompanyTable, statesOf, type DescribedCompany, type OfferedModel } from '../../src/charts/story/ownCompany.ts';
import { coverageRows } from '../../src/charts/forms/coverage/rows.ts';
import { moneyLanesRows } from '../../src/charts/forms/moneyLanes/rows.ts';
import { routesRows } from '../../src/charts/forms/routes/rows.ts';
import { routesTable } from '../../src/charts/forms/routes/table.ts';
import type { Scene, WidthName } from '../../src/charts/core/scene.ts';
import { STORY_WIDTHS } from '../../src/charts/story/widths.ts';
import { costsDrawing, peopleDrawing, placeDrawing } from '../../src/charts/story/storyDrawings.ts';
import { pursesDrawing } from '../../src/charts/story/purses.ts';
import { companyPaths, EXAMPLE_INPUTS } from '../../src/domain/story/company.ts';
import { CHOICES, departures, modelOf, oneTaskAway, type TaskChoices } from '../../src/domain/story/tasks.ts';
import { tasksWords } from '../../src/domain/story/taskWords.ts';
import type { Table } from '../../src/domain/table.ts';
import type { DrawingContent } from '../../src/schema/drawing.ts';
import { TASKS } from '../../src/schema/tasks.ts';
import { componentsIn } from '../../src/corpus/page/parts.ts';
import { corpus } from './corpus.ts';
import { sceneProblems } from './sceneProblems.ts';

const { register } = corpus;
const widths = Object.keys(STORY_WIDTHS) as WidthName[];
/** What a phone of 568 px high has for a picture that stays in view, at 288 px wide, so that half is left for the text. */
const HIGHEST_NARROW = 290;

function drawn<Form extends DrawingContent['form']>(id: string, form: Form): Extract<DrawingContent, { form: Form }> {
  const drawing = corpus.charts.get(id)?.drawing;
  if (drawing?.form !== form) throw new Error(`no chart "${id}"`);
  return drawing as Extract<DrawingContent, { form: Form }>;
}

const models: OfferedModel[] = corpus.models.map(({ id, name, short, tasks, shares }) => ({
  id,
  name,
  short,
  states: statesOf(tasks),
  share: register.get(shares.note).text,
  page: `/modellen/${id}/`,
}));
const companies: DescribedCompany[] = [...corpus.companies.values()].map(({ id, name, tasks }) => ({ id, name, states: statesOf(tasks) }));
const map = routesRows(drawn('routes-arbeidsbeperking', 'routes'), register);
const money = moneyLanesRows(drawn('geld-van-het-rijk', 'moneyLanes'), register);
const { lanes } = money;

/** Every choice of tasks that a reader can make. */
const ALL_CHOICES: TaskChoices[] = CHOICES.wsw.flatMap((wsw) =>
  CHOICES['beschut-werk'].flatMap((beschut) =>
    CHOICES['re-integratie'].flatMap((work) => CHOICES.uitkering.map((uitkering) => ({ wsw, 'beschut-werk': beschut, 're-integratie': work, uitkering }))),
  ),
);

function hold(name: string, scene: Scene, table: Table, width: WidthName): void {
  expect(sceneProblems(scene), name).toEqual([]);
  expect(scene.width, name).toBe(STORY_WIDTHS[width]);
  if (width === 'narrow') expect(scene.height, name).toBeLessThanOrEqual(HIGHEST_NARROW);
  for (const { row, column, x, y, width: wide, height } of scene.points) {
    expect(table.rows[row]?.[column], `${name}: ${row}, ${column}`).toBeDefined();
    expect(x + wide, name).toBeLessThanOrEqual(scene.width + 1);
    expect(y + height, name).toBeLessThanOrEqual(scene.height + 3);
  }
}

describe('the pictures of the story', () => {
  it('with doors stay inside on both sides of the law, wherever a way leads, and can be read', () => {
    const ways = (side: Side): (Way | undefined)[] => [
      undefined,
      ...map[side].stops.flatMap(({ id }) => [false, true].map((inside) => ({ to: id, inside }))),
      ...(side === 'after' ? [{ to: 'kader', inside: false }] : []),
    ];
    for (const width of widths) {
      for (const side of ['before', 'after'] as const)
        for (const way of ways(side)) {
          const table = side === 'before' ? doorsBeforeTable(map) : routesTable(map);
          hold(`${side}, ${way?.to ?? 'nobody'}`, doors(map, side, way, width), table, width);
        }
      hold('looking back', doors(map, 'before', undefined, width, map.after.stops), routesTable(map), width);
    }
  });

  it('with doors are read at the row of the room that is pointed at, also when looking back', () => {
    for (const [side, rows, table] of [
      ['before', map.before.stops, doorsBeforeTable(map)],
      ['after', map.after.stops, routesTable(map)],
      ['before', map.after.stops, routesTable(map)],
    ] as const) {
      const { points, marks } = doors(map, side, undefined, 'wide', rows);
      const rooms = points.filter(({ row }) => row < rows.length);
      expect(rooms).toHaveLength(map[side].stops.length);
      for (const { row, x, y, height } of rooms) {
        const inside = marks.flatMap((mark) => (mark.kind === 'text' && mark.bold && mark.x > x && mark.y > y && mark.y < y + height ? [mark.text] : []));
        expect(inside).toContain(table.rows[row]?.[0]);
      }
    }
  });

  it('with doors do not lead anybody through a door that is shut', () => {
    const shut = map.after.stops.filter(({ badge }) => badge === 'dicht').map(({ id }) => id);
    expect(shut).toEqual(['wsw']);
    const links = doors(map, 'after', undefined, 'wide').marks.flatMap(({ kind, key }) => (kind === 'link' ? [key] : []));
    expect(links).toEqual(['way to beschut-werk', 'way to banenafspraak', 'way to wajong']);
    expect(() => doors(map, 'before', { to: 'beschut-werk', inside: false }, 'wide')).toThrow('there is no stop "beschut-werk" before');
  });

  it('of people and costs stay inside at every end of the sliders, before and after the answer', () => {
    for (const outflow of [0, 6, 30])
      for (const inflow of [0, 10, 60])
        for (const fixed of [0, 70, 100]) {
          const paths = companyPaths({ ...EXAMPLE_INPUTS, outflow, inflow, fixed });
          const drawings = [
            peopleDrawing(paths, undefined, false),
            ...[0, 60, 165, 600, 700].flatMap((guess) => [peopleDrawing(paths, guess, false), peopleDrawing(paths, guess, true)]),
            peopleDrawing(paths, undefined, true),
            costsDrawing(paths, 0),
            costsDrawing(paths, 2_340_000),
            costsDrawing(paths, 98_760_000),
          ];
          for (const drawing of drawings)
            for (const width of widths) hold(`${outflow}, ${inflow}, ${fixed}`, drawing.scene(width), drawing.table, width);
        }
  });

  it('of people do not tell the answer before it is asked for, in drawing or table', () => {
    const paths = companyPaths(EXAMPLE_INPUTS);
    const end = String(Math.round(paths.together.at(-1)?.mid ?? 0));
    const told = (shown: boolean): string => {
      const { scene, table } = peopleDrawing(paths, 500, shown);
      return JSON.stringify([scene('wide').marks, table]);
    };
    expect(told(false)).not.toContain(end);
    expect(told(true)).toContain(end);
  });

  it('of people are a bath: its water stands where the line ends, the tap and the drain are as wide as many come and leave', () => {
    const drawnBy = (outflow: number, inflow: number, shown = true) => {
      const { marks } = peopleDrawing(companyPaths({ ...EXAMPLE_INPUTS, outflow, inflow }), undefined, shown).scene('wide');
      const find = (key: string) => marks.find((mark) => mark.key === key);
      const [level, line, tap, drain] = [find('level then'), find('together 9'), find('stream tap'), find('stream drain')];
      return {
        level: level?.kind === 'line' ? level.y1 : undefined,
        end: line?.kind === 'line' ? line.y2 : undefined,
        tap: tap?.kind === 'rect' ? tap.width : 0,
        drain: drain?.kind === 'rect' ? drain.width : 0,
      };
    };
    const [few, many] = [drawnBy(12, 0), drawnBy(3, 20)];
    expect(few.level).toBe(few.end);
    expect(many.level).toBe(many.end);
    expect(many.level).toBeLessThan(few.level ?? 0);
    expect(few.tap).toBe(0);
    expect(many.tap).toBeGreaterThan(0);
    expect(few.drain).toBeGreaterThan(many.drain);
    // Before the answer there is this year's water, and no other.
    expect(drawnBy(6, 10, false)).toMatchObject({ level: undefined, end: undefined });
  });

  it('open with more than a line: what is asked stands there, dashed where the answer will be', () => {
    const stretches = coverageRows(drawn('beschut-kosten-plek', 'coverage'), register);
    const dashed = (scene: Scene): number => scene.marks.filter(({ dash }) => dash).length;
    for (const width of widths) {
      expect(dashed(peopleDrawing(companyPaths(EXAMPLE_INPUTS), undefined, false).scene(width))).toBeGreaterThan(9);
      expect(dashed(placeDrawing(stretches, false).scene(width))).toBe(stretches.length);
    }
  });

  it('of one place stay inside, and hold back what covers it until it is asked for', () => {
    const stretches = coverageRows(drawn('beschut-kosten-plek', 'coverage'), register);
    const guidance = register.get('beschut-begeleiding-rijk').short;
    for (const shown of [false, true]) {
      const { scene, table } = placeDrawing(stretches, shown);
      for (const width of widths) hold(`shown: ${shown}`, scene(width), table, width);
      expect(JSON.stringify([scene('wide').marks, table]).includes(guidance)).toBe(shown);
    }
  });

  it('of the two purses stay inside, and the town’s is as long as what lies in it, whatever the subsidy', () => {
    const amounts = [0, 4000, 12_300, 20_000];
    for (const subsidy of amounts)
      for (const back of amounts)
        for (const width of widths) {
          const { scene, table } = pursesDrawing({ subsidy, back });
          const drawing = scene(width);
          hold(`${subsidy}, ${back}`, drawing, table, width);
          const box = (key: string): [number, number] => {
            const mark = drawing.marks.find((candidate) => candidate.key === key);
            return mark?.kind === 'rect' ? [mark.x, mark.x + mark.width] : [0, 0];
          };
          // The company's part begins where the subsidy ends; what the town pays goes as far, and begins where the BUIG ends.
          expect(box('company')[0] - box('subsidy')[1]).toBeCloseTo(1, 6);
          expect(box('company at most')[1]).toBeCloseTo(box('town at most')[1], 6);
          expect(box('town')[0]).toBeCloseTo(box('back')[1], 6);
          expect(box('town purse')[1]).toBeGreaterThan(box('company at most')[1]);
        }
  });

  it('of costs that stay have them between what the costs are and what fits the people', () => {
    const { marks } = costsDrawing(companyPaths(EXAMPLE_INPUTS), 0).scene('wide');
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
    expect(texts).toEqual(expect.arrayContaining(['in totaal €\u00a090', 'blijft €\u00a022', 'past €\u00a068']));
    const wedge = marks.find(({ key }) => key === 'stays');
    const at = (key: string): number => {
      const mark = marks.find((candidate) => candidate.key === key);
      return mark?.kind === 'line' ? mark.y2 : Number.NaN;
    };
    const heights = wedge?.kind === 'polygon' ? wedge.corners.map(([, y]) => y) : [];
    expect(heights).toContain(at('costs 9'));
    expect(heights).toContain(at('fits 9'));
  });

  it('of tasks stay inside for every choice and company', () => {
    for (const choices of ALL_CHOICES)
      for (const company of [undefined, ...companies])
        for (const width of widths) {
          const scene = ownCompany(choices, modelOf(choices, models)?.id, models, company, width);
          hold(`${Object.values(choices).join()}, ${company?.id ?? ''}`, scene, ownCompanyTable(choices, models, company), width);
        }
  });

  it('of years stay inside, for all years and for each', () => {
    for (const year of ['all' as const, ...yearsOfLanes(lanes)])
      for (const width of widths)
        hold(String(year), moneyYearsScene(money, year, width), moneyYearsTable(money), width);
  });
});

describe('the five models', () => {
  it('are each made by a choice of tasks, and no choice makes two', () => {
    expect(ALL_CHOICES).toHaveLength(24);
    const made = new Map(models.map(({ id }) => [id, 0]));
    for (const choices of ALL_CHOICES) {
      const fitting = models.filter((model) => departures(choices, model).length === 0);
      expect(fitting.length).toBeLessThanOrEqual(1);
      for (const { id } of fitting) made.set(id, (made.get(id) ?? 0) + 1);
    }
    // Beschut werk is not named in the description of the partial company, so it fits with it and without.
    expect(Object.fromEntries(made)).toEqual({ gecombineerd: 1, integraal: 1, partieel: 2, 'beschut-werk': 1, klassiek: 1 });
  });

  it('that are one task away are told, and only those', () => {
    const choices: TaskChoices = { wsw: 'ja', 'beschut-werk': 'ja', 're-integratie': 'elders', uitkering: 'ja' };
    expect(modelOf(choices, models)).toBeUndefined();
    expect(oneTaskAway(choices, models).map(({ model, departure }) => [model.id, departure.task])).toEqual([
      ['gecombineerd', 're-integratie'],
      ['beschut-werk', 'uitkering'],
    ]);
    const { title, outcome } = tasksWords(choices, models);
    expect(title).toBe('Zo is geen van de vijf modellen beschreven');
    expect(outcome).toContain('gecombineerd, als de begeleiding naar werk er helemaal in komt; of beschut werk, als de uitkering eruit gaat');
  });

  it('are told with their share, or that none is described so', () => {
    for (const choices of ALL_CHOICES) {
      const model = modelOf(choices, models);
      const { outcome } = tasksWords(choices, models);
      if (model) expect(outcome).toContain(model.share);
      else if (Object.values(choices).every((choice) => choice === 'elders')) expect(outcome).toContain('nog geen taak');
      else expect(outcome).toContain('Geen van de vijf modellen is zo beschreven');
    }
  });
});

describe('the companies of the report', () => {
  it('do what the model does that the report counts them to, as far as both say; where the report itself departs, so do we', () => {
    const departing = [...corpus.companies.values()].flatMap(({ id: company, model: named, tasks: described }) => {
      const model = models.find(({ id }) => id === named);
      const tasks = TASKS.filter((task) => model && model.states[task] !== 'niet-genoemd' && described[task].state !== 'niet-genoemd');
      return tasks.filter((task) => described[task].state !== model?.states[task]).map((task) => `${company}: ${task}`);
    });
    // The municipalities of the IJmond took a part back; see the difference "ijmond-nog-integraal".
    expect(departing).toEqual(['ijmond-werkt: re-integratie']);
  });

  it('leave Tomin without a model, as the report does', () => {
    expect([...corpus.companies.values()].map(({ id, model }) => [id, model])).toEqual([
      ['am-match', 'partieel'],
      ['ijmond-werkt', 'integraal'],
      ['tomin', undefined],
      ['werkzaak', 'gecombineerd'],
    ]);
  });
});

describe('the money of the Rijk, year by year', () => {
  const lane = (part: string) => lanes.find(({ label }) => label.includes(part)) ?? lanes[0];
  const kinds = (part: string): string => {
    const found = lane(part);
    return yearsOfLanes(lanes)
      .map((year) => (found ? knownOf(found, year).kind : '').slice(0, 2))
      .join(' ');
  };

  it('is known in the years that the sources name, and nowhere between them', () => {
    expect(yearsOfLanes(lanes)).toEqual([2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035, undefined]);
    expect(kinds('beschut')).toBe('am un un un un un un un un un un un am');
    expect(kinds('infrastructuur')).toBe('am no no no no no no no no no no no no');
    expect(kinds('opslag')).toBe('no am un un un un un un un un un am am');
    expect(kinds('Impulsbudget')).toBe('no sh sh sh sh sh sh sh sh sh sh no no');
  });

  it('is told with both amounts where two sources give another', () => {
    const text = sayMoneyYear(money, undefined).join(' ');
    expect(text).toContain(register.get('opslag-structureel-notitie').text);
    expect(text).toContain(register.get('opslag-structureel-dia').text);
  });
});

describe('the text of the story', () => {
  const steps = componentsIn(corpus.pages.get('/uitleg/')?.parts ?? []).filter(({ name }) => name === 'Stap');

  it('has seven steps, each with its sources and one place where the reader acts', () => {
    expect(steps).toHaveLength(7);
    for (const step of steps) {
      const inside = componentsIn(step.children).map(({ name }) => name);
      expect(inside.filter((name) => name === 'Speel'), String(step.props['id'])).toHaveLength(1);
      expect(inside.filter((name) => name === 'Bron' || name === 'Feit').length, String(step.props['id'])).toBeGreaterThan(0);
    }
  });

  it('asks about the same examples before and after the law, and leads each to a door of the map', () => {
    const [before, after] = steps;
    const choices = (step: typeof before): [string, string][] =>
      componentsIn(step?.children ?? []).flatMap(({ name, props }) =>
        name === 'Keuze' && typeof props['naar'] === 'string' ? [[String(props['id']), props['naar']]] : [],
      );
    expect(choices(before).map(([id]) => id)).toEqual(choices(after).map(([id]) => id));
    for (const [, to] of choices(before)) expect(map.before.stops.map(({ id }) => id)).toContain(to);
    for (const [, to] of choices(after)) expect([...map.after.stops.map(({ id }) => id), 'kader']).toContain(to);
  });
});
