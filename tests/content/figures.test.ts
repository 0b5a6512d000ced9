import { describe, expect, it } from 'vitest';
import { sayFact } from '../../src/domain/citation.ts';
import { citableFact } from '../../src/domain/citing/citable.ts';
import { factRecords } from '../../src/domain/files/factRecords.ts';
import { listFacts } from '../../src/domain/factList.ts';
import { statusOf, STATUS_NAMES } from '../../src/domain/factStatus.ts';
import { formatNumber, spoken, unitWord } from '../../src/domain/format.ts';
import { saysOurs } from '../../src/domain/ours.ts';
import { isLater, placesOf } from '../../src/domain/notes.ts';
import { isScaled, printedNumbers } from '../../src/domain/printedNumbers.ts';
import { cellText } from '../../src/domain/table.ts';
import { formsWith, siteFormatter } from '../citing/examples.ts';
import { corpus } from './corpus.ts';

const { register, sources } = corpus;
const formsOf = formsWith(siteFormatter(), sources);
const cited = new Map(
  register.all.map((fact) => [fact.id, formsOf(citableFact(fact, register, { key: fact.id, address: 'https://site.nl/' })).voetnoot]),
);
const rows = new Map(listFacts(register, sources).map((row) => [row.id, row]));
const exported = new Map(factRecords(register, sources).map((row) => [row.id, row]));
const ours = register.all.filter(({ kind }) => kind !== 'printed');

describe('a figure on its own', () => {
  it('names the year or period that it speaks of, in its citation, in the lists and in the downloads', () => {
    const dated = register.all.filter(({ concerns }) => concerns !== undefined);
    expect(dated.length).toBeGreaterThan(60);
    for (const { id, concerns = '' } of dated) {
      expect(concerns, id).toMatch(/\b\d{4}\b/);
      for (const text of [cited.get(id), rows.get(id)?.label, exported.get(id)?.label]) expect(text, id).toContain(spoken(concerns));
    }
  });

  it('counts no years of a table in its name', () => {
    for (const { id, label } of register.all)
      expect(label, id).not.toMatch(/\b(eerste|tweede|derde|laatste|hoogste|laagste) jaar\b|\bjaar (eerder|later|ervoor|erna)\b|\bdat jaar\b/i);
  });

  it('that no source prints is called ours, in its citation, in the lists and in the downloads', () => {
    expect(ours.length).toBeGreaterThan(10);
    for (const { id } of ours) {
      expect(saysOurs(cited.get(id) ?? ''), cited.get(id)).toBe(true);
      expect(rows.get(id)?.kind, id).not.toBe('printed');
      expect(exported.get(id)?.soort, id).not.toBe('bron');
    }
  });

  it('is cited with every place that it comes from, of a later source with its sign and the day on which it was read', () => {
    for (const fact of register.all.filter(({ id }) => isLater(placesOf(id, register), sources)))
      expect(cited.get(fact.id), fact.id).toMatch(/, later stuk, .*gelezen op \d+ \w+ \d{4}, https:/);
    for (const [id, text] of cited) expect(text, id).toMatch(/^.+\d{4}\]?, .+; (aangehaald|daaruit (uitgerekend|afgeleid)) in: Wegwijzer, “.+”, versie .+, https:\/\/site\.nl\/$/);
  });

  it('has the value that its source prints, digit for digit', () => {
    for (const { id, value, inFull, source, kind } of register.all) {
      if (kind !== 'printed' || typeof value === 'string' || source === undefined) continue;
      const inSource = printedNumbers(source.printed);
      if (inSource.length > 0) for (const number of printedNumbers(inFull)) expect(inSource, `${id}: ${inFull}`).toContain(number);
      if (isScaled(source.printed) || !/\d/.test(source.printed)) continue;
      // A later source may print a number of four digits without the point that we give it.
      const forms = (number: number): string[] => [formatNumber(Math.abs(number)), String(Math.abs(number))];
      for (const number of [value].flat()) expect(forms(number).some((form) => source.printed.includes(form)), `${id}: ${source.printed}`).toBe(true);
    }
  });

  it('is nowhere called precise, and is called rounded where its source prints thousands or millions', () => {
    expect(Object.values(STATUS_NAMES).join(' ')).not.toContain('precies');
    expect(statusOf(register.get('infrastructuur-budget-2024'))).toBe('rounded');
    for (const fact of register.all)
      if (fact.source && isScaled(fact.source.printed)) expect(statusOf(fact), fact.id).not.toBe('precise');
  });

  it('says what the register holds of it', () => {
    expect(sayFact(register.get('beschut-zonder-baan-2022')).replaceAll('\u00a0', ' ')).toBe(
      'Mensen zonder baan die wel een positief advies voor beschut werk hebben, 2022: 4.329 mensen',
    );
    expect(sayFact(register.get('werkzaak-saldo-2022')).replaceAll('\u00a0', ' ')).toBe(
      'Totaal saldo van Werkzaak Rivierenland, 2022: 4.146.700 euro',
    );
    expect(sayFact(register.get('am-match-tabel-wsw')).replaceAll('\u00a0', ' ')).toContain(
      ': 293 mensen (niet leesbaar in de bron, door ons afgeleid)',
    );
  });
});

describe('the words around figures', () => {
  const UNDATED = /\b(eerste|tweede|derde|laatste) jaar\b|\b(eerste|laatste) (twee )?jaren\b|\bjaar (eerder|later|vóór|voor de)\b|\bdat (ene )?jaar\b|\bhetzelfde jaar\b/i;

  it('of a chart name the year and count none', () => {
    for (const { id, title, subtitle, description, unit, caution } of corpus.charts.values())
      for (const text of [title, subtitle, description, unit, ...(caution ? [caution] : [])]) expect(corpus.fill(text), id).not.toMatch(UNDATED);
    for (const [id, { table }] of corpus.drawings) expect(table.rows.flat().map(cellText).join(' '), id).not.toMatch(UNDATED);
  });

  it('of a figure and a series do too', () => {
    for (const { id, caution } of [...register.all, ...corpus.series.values()])
      if (caution) expect(corpus.fill(caution), id).not.toMatch(UNDATED);
  });
});

describe('a figure of ours in a chart', () => {
  const drawn = [...corpus.drawings].flatMap(([chart, { table }]) =>
    ours
      .filter(({ id }) => corpus.drawnIn(chart).facts.includes(id))
      // A table may say in its heading what is counted.
      .map(({ id, short, unit }) => ({ chart, id, short: unitWord(unit) === undefined ? short : short.replace(`\u00a0${unitWord(unit)}`, ''), table })),
  );

  it.each(drawn)('$id is called ours in its row of $chart, and so in the CSV', ({ short, table }) => {
    const row = table.rows.map((cells) => cells.map(cellText).join(' ')).find((words) => words.includes(short));
    expect(saysOurs(row ?? ''), row).toBe(true);
  });

  it('is drawn somewhere', () => {
    expect(drawn.length).toBeGreaterThan(2);
  });

  it('is called ours among the shares of the models', () => {
    const shares = corpus.drawings.get('modellen-aandeel')?.table.rows.find(([name]) => name === 'Partieel') ?? [];
    expect(shares.map(cellText).at(-1)).toBe('50% (niet leesbaar in de bron, door ons afgeleid)');
  });
});
