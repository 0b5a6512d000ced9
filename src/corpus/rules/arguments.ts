import { saysOurs } from '../../domain/ours.ts';
import { fillFacts } from '../../domain/notes.ts';
import type { Register } from '../../domain/register.ts';
import type { Argument } from '../../schema/argument.ts';
import type { Prose } from '../../schema/prose.ts';
import { componentsIn } from '../page/parts.ts';
import { namesInDirection } from './debates.ts';
import type { Problem } from '../problem.ts';
import type { Content, Entry } from '../readContent.ts';

/** Arguments that nobody shows, that stand there twice, and that are not the one strongest of their side; words of an argument that are not there. */
export function argumentProblems(content: Content, register: Register): Problem[] {
  const fill = (text: Prose): string => fillFacts(text, register);
  return [
    ...notShown(content),
    ...takenAddresses(content),
    ...twice(content.entries.arguments, fill),
    ...strongestProblems(content),
    ...content.entries.arguments.flatMap((entry) => [
      ...whoProblems(entry, content),
      ...termProblems(entry, fill),
      ...replyProblems(entry, fill),
    ]),
  ];
}

type ArgumentEntry = Entry<Argument>;

function at({ file, lineAt }: ArgumentEntry, path: readonly PropertyKey[], message: string): Problem {
  return { file, line: lineAt(path), message };
}

function notShown({ entries, pages }: Content): Problem[] {
  const shown = new Set(
    pages.flatMap(({ parts }) => componentsIn(parts)).flatMap(({ name, props }) => (name === 'VoorTegen' ? [props['model']] : [])),
  );
  return entries.arguments.flatMap((entry) => {
    const { id, models } = entry.data;
    const missing = models.find((model) => !shown.has(model));
    return missing === undefined
      ? []
      : [
          at(
            entry,
            ['id'],
            `nobody shows the argument "${id}" for "${missing}"; write <VoorTegen model="${missing}" /> on the page of that model`,
          ),
        ];
  });
}

/** Addresses on the page of a model or a debate that an argument and a paragraph both claim. */
function takenAddresses({ entries, pages }: Content): Problem[] {
  return entries.arguments.flatMap((entry) => {
    const { id, models, choice, replaces } = entry.data;
    const ofModel = ({ info }: Content['pages'][number]): boolean => info.model !== undefined && models.includes(info.model);
    const taken = pages.filter((page) => ofModel(page) || namesInDirection(page, entry.data)).flatMap(({ anchors }) => anchors);
    const same = [id, ...replaces].find((each) => taken.some((anchor) => anchor.id === each));
    if (same === undefined) return [];
    const page = choice ? 'debate' : 'model';
    return [at(entry, ['id'], `the page of its ${page} has "#${same}" already; give one of them another id`)];
  });
}

/** The same words about one model or choice and side, as a heading or as an argument. */
function twice(entries: readonly ArgumentEntry[], fill: (text: Prose) => string): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap((entry) => {
    const { id, models, choice, side, heading, claim } = entry.data;
    const said = [
      ...[...models, ...(choice ? [choice.theme] : [])].map((of) => ({ key: `${of} ${side} ${heading.toLowerCase()}`, field: 'kop' })),
      { key: fill(claim).toLowerCase(), field: 'bewering' },
    ];
    return said.flatMap(({ key, field }) => {
      const before = seen.get(key);
      seen.set(key, id);
      return before === undefined || before === id
        ? []
        : [at(entry, [field], `argument "${before}" says this already; name both models in its modellen, or say what is different`)];
    });
  });
}

const SIDES = [
  ['for', 'voor'],
  ['against', 'tegen'],
] as const;

/** Each model has one strongest argument for and one against, which the comparison shows. */
function strongestProblems({ entries }: Content): Problem[] {
  return entries.models.flatMap(({ id }) =>
    SIDES.flatMap(([side, name]) => {
      const about = entries.arguments.filter(({ data }) => data.side === side && data.models.includes(id));
      const [first, ...more] = about.filter(({ data }) => data.strongest.includes(id));
      const [any] = about;
      if (first)
        return more.map((entry) => at(entry, ['sterkste'], `"${first.id}" is the strongest ${name} "${id}" already; leave it out here`));
      return any ? [at(any, ['id'], `"${id}" has no strongest argument ${name}; write sterkste: [${id}] at one of them`)] : [];
    }),
  );
}

/** Words of a company on itself that are not under its name. */
function whoProblems(entry: ArgumentEntry, { entries }: Content): Problem[] {
  const { company, who, strength } = entry.data;
  const name = entries.companies.find(({ id }) => id === company)?.data.name;
  return strength !== 'één bedrijf over zichzelf' || who === name
    ? []
    : [at(entry, ['wie'], `the company speaks of itself; write wie: ${name ?? ''}, or another kracht`)];
}

function termProblems(entry: ArgumentEntry, fill: (text: Prose) => string): Problem[] {
  const { claim, more, terms } = entry.data;
  const words = [claim, ...(more ? [more.text] : [])].map(fill).join(' ');
  return terms.flatMap(({ word }, index) =>
    words.includes(word)
      ? []
      : [
          at(
            entry,
            ['begrippen', index, 'woord'],
            `"${word}" stands in neither bewering nor toelichting; write the word as it stands there`,
          ),
        ],
  );
}

function replyProblems(entry: ArgumentEntry, fill: (text: Prose) => string): Problem[] {
  const { reply } = entry.data;
  return reply === undefined || reply.source !== undefined || saysOurs(fill(reply.text))
    ? []
    : [
        at(
          entry,
          ['weerwoord'],
          'a reply names its own source: bron: { document: …, plek: "…" }; or it says that it is ours: “leiden wij af”',
        ),
      ];
}
