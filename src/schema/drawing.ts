import { z } from 'zod';
import { id, idOf } from './id.ts';
import { plain, prose } from './prose.ts';

/** Why nothing in a chart is louder than the rest. */
const zonder_nadruk = plain('zonder_nadruk', 'write why nothing is louder than the rest');

/** A bar: a figure of the register and what it is called here. */
const bar = z
  .strictObject({
    feit: idOf('facts'),
    label: prose('label'),
    /** True for an expectation, or a figure that we worked out: drawn open. */
    open: z.boolean().default(false),
    /** True for a figure in words that say it is about nought: a mark at nought, with the words beside it. */
    op_nul: z.boolean().default(false),
  })
  .transform(({ feit, label, open, op_nul }) => ({ fact: feit, label, open, atNought: op_nul }));

/** Bars from nought, in one or more groups. */
const bars = z
  .strictObject({
    vorm: z.literal('staven'),
    kleur: z.enum(['mensen', 'geld']),
    /** True for results, which may be a shortage: bars then go both ways from nought. */
    resultaten: z.boolean().default(false),
    /** The figure of the bar that the title is about; left out where all count alike, and `zonder_nadruk` says why. */
    nadruk: idOf('facts').optional(),
    zonder_nadruk: zonder_nadruk.optional(),
    groepen: z.array(z.strictObject({ kop: prose('kop').optional(), staven: z.array(bar).min(1) })).min(1),
  })
  .refine(({ nadruk, zonder_nadruk: why }) => (nadruk === undefined) !== (why === undefined), {
    error: 'write nadruk: with the figure that the title is about, or zonder_nadruk: with why there is none',
  })
  .transform(({ kleur, resultaten, nadruk, zonder_nadruk: why, groepen }) => ({
    form: 'bars' as const,
    tone: kleur === 'geld' ? ('money' as const) : ('people' as const),
    results: resultaten,
    loud: nadruk,
    withoutLoud: why,
    groups: groepen.map(({ kop, staven }) => ({ heading: kop, bars: staven })),
  }));

/** Figures that are not to be compared: a table, without an axis. */
const sideBySide = z
  .strictObject({
    vorm: z.literal('naast-elkaar'),
    zonder_nadruk,
    rijen: z
      .array(
        z
          .strictObject({
            feit: idOf('facts'),
            /** Whose figure it is. */
            wie: prose('wie'),
            /** Whom or what it is about. */
            over: prose('over'),
          })
          .transform(({ feit, wie, over }) => ({ fact: feit, who: wie, about: over })),
      )
      .min(2),
  })
  .transform(({ zonder_nadruk: why, rijen }) => ({ form: 'sideBySide' as const, withoutLoud: why, rows: rijen }));

const column = z
  .strictObject({ kolom: plain('kolom', 'write the name of a column of the series'), label: prose('label') })
  .transform(({ kolom, label }) => ({ column: kolom, label }));

/** Columns a year out of a series: parts on top of each other, and a goal. Years in which a part is missing are left out. */
const years = z
  .strictObject({
    vorm: z.literal('jaren'),
    reeks: idOf('series'),
    delen: z.array(column).min(1).max(2, { error: 'only two parts can be told apart without colour; write one or two' }),
    doel: column.optional(),
    /** The column of the part that the title is about; its last year is drawn loud. */
    nadruk: plain('nadruk', 'write the name of a column that stands under delen'),
  })
  .transform(({ reeks, delen, doel, nadruk }) => ({ form: 'years' as const, series: reeks, parts: delen, goal: doel, loud: nadruk }));

const figureOfYear = z
  .strictObject({
    /** Stands at the year or years that it concerns (`betreft`), in each of them. */
    feit: idOf('facts'),
    /** What it is held against: a figure of the same year. */
    doel: idOf('facts').optional(),
    /** Who counted it, where that differs. */
    wie: prose('wie').optional(),
  })
  .transform(({ feit, doel, wie }) => ({ fact: feit, goal: doel, by: wie }));

/** Figures of the register as columns on a scale of years; years without one stay empty, and say so. */
const yearFigures = z
  .strictObject({
    vorm: z.literal('jaarcijfers'),
    label: prose('label'),
    /** What stands in years without a figure. */
    leeg: prose('leeg'),
    /** The goals, and what stands at a year without one. */
    doel: z.strictObject({ label: prose('label'), leeg: prose('leeg') }).optional(),
    /** The figure or goal that the title is about. */
    nadruk: idOf('facts'),
    cijfers: z.array(figureOfYear).min(2),
  })
  .transform(({ label, leeg, doel, nadruk, cijfers }) => ({
    form: 'yearFigures' as const,
    label,
    empty: leeg,
    goal: doel && { label: doel.label, empty: doel.leeg },
    loud: nadruk,
    figures: cijfers,
  }));

const stretch = z
  .strictObject({ feit: idOf('facts'), label: prose('label'), uitleg: prose('uitleg').optional() })
  .transform(({ feit, label, uitleg }) => ({ fact: feit, label, remark: uitleg }));

/** What something costs, what covers it, and what is left. */
const coverage = z
  .strictObject({
    vorm: z.literal('dekking'),
    kosten: stretch,
    betaald: stretch,
    /** The figure of what is left over of what is paid. */
    over: idOf('facts'),
    aangekondigd: stretch,
    rest: stretch,
  })
  .transform(({ kosten, betaald, over, aangekondigd, rest }) => ({
    form: 'coverage' as const,
    costs: kosten,
    paid: betaald,
    left: over,
    announced: aangekondigd,
    rest,
  }));

/** Streams of money over years. A figure's year is what it concerns (`betreft`), or that of the figure `jaar`, or none. */
const moneyLanes = z
  .strictObject({
    vorm: z.literal('geldstromen'),
    /** What stands above amounts that the sources give no year for. */
    zonder_jaar: prose('zonder_jaar'),
    /** The amount that the title is about. */
    nadruk: idOf('facts'),
    stromen: z
      .array(
        z.strictObject({
          label: prose('label'),
          punten: z
            .array(
              z.strictObject({
                feit: idOf('facts'),
                /** A figure that is a year. */
                jaar: idOf('facts').optional(),
                zonder_jaar: z.boolean().default(false),
                /** What to call it when it comes from another source than the rest of its stream. */
                andere_bron: prose('andere_bron').optional(),
              }),
            )
            .default([]),
          /** One amount over the period that the figure concerns. */
          samen: z.strictObject({ feit: idOf('facts'), uitleg: prose('uitleg') }).optional(),
        }),
      )
      .min(1),
  })
  .transform(({ zonder_jaar, nadruk, stromen }) => ({
    form: 'moneyLanes' as const,
    loud: nadruk,
    longRun: zonder_jaar,
    lanes: stromen.map(({ label, punten, samen }) => ({
      label,
      points: punten.map((point) => ({
        fact: point.feit,
        year: point.jaar,
        withoutYear: point.zonder_jaar,
        otherSource: point.andere_bron,
      })),
      total: samen && { fact: samen.feit, remark: samen.uitleg },
    })),
  }));

const resultRow = z
  .strictObject({
    /** Stands in the address of a choice. */
    id,
    /** The name of the row in the series. */
    post: plain('post', 'write the name of a row of the series'),
    label: prose('label'),
  })
  .transform(({ post, ...row }) => ({ ...row, row: post }));

/** Results a year out of a series whose rows are items and whose columns are years; readers may choose among them. */
const results = z
  .strictObject({ vorm: z.literal('resultaten'), reeks: idOf('series'), totaal: resultRow, posten: z.array(resultRow).min(2) })
  .transform(({ reeks, totaal, posten }) => ({ form: 'results' as const, series: reeks, total: totaal, rows: posten }));

const SHORT_TEXT = 29;

const stop = z
  .strictObject({
    id,
    titel: prose('titel'),
    tekst: prose('tekst'),
    /** The same in a few words, for a small drawing. */
    kort: prose('kort', (text) =>
      text.length <= SHORT_TEXT ? undefined : `"kort" stands on one line; write at most ${SHORT_TEXT} letters`,
    ),
    deur: z.enum(['dicht', 'nieuw', 'smaller'], { error: 'write what happened to the door: dicht, nieuw or smaller' }).optional(),
  })
  .transform((entry) => ({ id: entry.id, title: entry.titel, text: entry.tekst, short: entry.kort, badge: entry.deur }));

/** What there was, what there is, and who goes from which to which. */
const routes = z
  .strictObject({
    vorm: z.literal('routes'),
    eerst: z.strictObject({ kop: prose('kop'), regelingen: z.array(stop).min(1) }),
    daarna: z.strictObject({ kop: prose('kop'), regelingen: z.array(stop).min(1) }),
    kader: z.strictObject({ kop: prose('kop'), regelingen: z.array(id).min(1) }),
    wegen: z.array(z.strictObject({ van: id, naar: id })).min(1),
  })
  .transform(({ eerst, daarna, kader, wegen }) => ({
    form: 'routes' as const,
    before: { heading: eerst.kop, stops: eerst.regelingen },
    after: { heading: daarna.kop, stops: daarna.regelingen },
    frame: { heading: kader.kop, ids: kader.regelingen },
    links: wegen.map(({ van, naar }) => ({ from: van, to: naar })),
  }));

const functionGroup = z
  .strictObject({
    kop: prose('kop'),
    functies: z
      .array(
        z
          .strictObject({
            letter: z.string().length(1).optional(),
            label: prose('label'),
            van: prose('van'),
            /** True when it was added to the first list: a double edge. */
            erbij: z.boolean().default(false),
          })
          .transform(({ letter, label, van, erbij }) => ({ letter, label, by: van, added: erbij })),
      )
      .min(1),
  })
  .transform(({ kop, functies }) => ({ heading: kop, blocks: functies }));

/** The functions as a map in three groups. */
const functionMap = z
  .strictObject({
    vorm: z.literal('functies'),
    groepen: z.tuple([functionGroup, functionGroup, functionGroup]),
    /** Who usually does what, as far as the sources say. */
    wie: prose('wie'),
  })
  .transform(({ groepen, wie }) => ({ form: 'functionMap' as const, groups: groepen, who: wie }));

/** Moments in time; a moment takes its place by its date. */
const timeline = z
  .strictObject({
    vorm: z.literal('tijdlijn'),
    /** The moment that the title is about. */
    nadruk: idOf('facts'),
    momenten: z
      .array(
        z
          .strictObject({
            /** A figure that is a date. */
            feit: idOf('facts'),
            wat: prose('wat'),
            soort: z.enum(['wet', 'onderzoek', 'brief', 'hilversum']),
            plan: z.boolean().default(false),
          })
          .transform(({ feit, wat, soort, plan }) => ({ fact: feit, text: wat, kind: soort, planned: plan })),
      )
      .min(2),
  })
  .transform(({ nadruk, momenten }) => ({ form: 'timeline' as const, loud: nadruk, moments: momenten }));

/** The model that the title is about. */
const model = { nadruk: idOf('models') };
const modelTasks = z
  .strictObject({ vorm: z.literal('modellen-taken'), ...model })
  .transform(({ nadruk }) => ({ form: 'modelTasks' as const, loud: nadruk }));
const modelShares = z
  .strictObject({ vorm: z.literal('modellen-aandeel'), ...model })
  .transform(({ nadruk }) => ({ form: 'modelShares' as const, loud: nadruk }));

const FORMS = [
  modelTasks,
  modelShares,
  bars,
  sideBySide,
  years,
  yearFigures,
  coverage,
  moneyLanes,
  results,
  routes,
  functionMap,
  timeline,
] as const;

/** What a chart draws: its form, and the figures and words in it. */
export const drawing = z.discriminatedUnion('vorm', FORMS, {
  error:
    'unknown form; write vorm: modellen-taken, modellen-aandeel, staven, naast-elkaar, jaren, jaarcijfers, dekking, geldstromen, resultaten, routes, functies or tijdlijn',
});

/** What a chart draws, as the code knows it. */
export type DrawingContent = z.output<typeof drawing>;
