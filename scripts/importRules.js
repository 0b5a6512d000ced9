/**
 * Who may import whom: schema → domain → charts → corpus → components → layouts, pages. `corpus` is the one room that reads content;
 * `build` and `scripts` take content from it too. ESLint holds it, so an editor shows a breach at once; the diagram in the README says the same.
 */
const ROOMS = ['schema', 'domain', 'charts', 'corpus', 'build', 'components', 'layouts', 'pages'];

/** For each room, the rooms whose files it may import, itself included. */
const MAY_IMPORT = {
  schema: ['schema'],
  domain: ['schema', 'domain'],
  charts: ['schema', 'domain', 'charts'],
  corpus: ['schema', 'domain', 'charts', 'corpus'],
  build: ['schema', 'domain', 'charts', 'corpus', 'build'],
  components: ['schema', 'domain', 'charts', 'corpus', 'components'],
  layouts: ['schema', 'domain', 'charts', 'corpus', 'components', 'layouts'],
  pages: ['schema', 'domain', 'charts', 'corpus', 'components', 'layouts', 'pages'],
};

/** Rooms of pure computation: no page, no framework, no file system. */
const PURE = new Set(['schema', 'domain', 'charts']);
const BROWSER_GLOBALS = ['document', 'window', 'navigator', 'location', 'history', 'localStorage', 'fetch', 'process'];

/** The folder of an old version of the scenario is closed: whoever is not in it asks the list of versions. The current one, v2, the scenario's own rooms use. */
const VERSION_MESSAGE =
  'The folder of an old version of the scenario is closed. Take what you need through src/domain/scenario/versions.ts, page.ts or storyCore.ts (see docs/decisions/scenario.md).';
const OPENS_VERSIONS = ['versions', 'page', 'storyCore'].map((name) => `src/domain/scenario/${name}.ts`);

export const importRules = ROOMS.flatMap((room) => {
  const forbidden = ROOMS.filter((other) => !MAY_IMPORT[room].includes(other));
  const patterns = [
    { regex: '(^|/)scenario/v1/', message: VERSION_MESSAGE },
    ...(forbidden.length > 0
      ? [
          {
            regex: `^(\\.\\./)+(src/)?(${forbidden.join('|')})/`,
            message: `src/${room} may import only from ${MAY_IMPORT[room].join(', ')} (see the diagram in the README).`,
          },
        ]
      : []),
    ...(PURE.has(room)
      ? [
          {
            regex: '^(astro|astro:.*|@astrojs/.*|svelte|svelte/.*|node:.*)$',
            message: `src/${room} is pure: no Astro, no Svelte, no Node.`,
          },
        ]
      : []),
  ];
  return [
    {
      files: [`src/${room}/**/*.{ts,astro,svelte}`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        ...(PURE.has(room)
          ? {
              'no-restricted-globals': ['error', ...BROWSER_GLOBALS.map((name) => ({ name, message: `src/${room} is pure: no ${name}.` }))],
            }
          : {}),
      },
    },
    // The scenario's own files beside its versions: a rule takes the place of the one before, so it holds that one's patterns too.
    ...(room === 'domain'
      ? [
          {
            files: ['src/domain/scenario/*.ts'],
            ignores: ['**/*.test.ts', ...OPENS_VERSIONS],
            rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, { regex: '^\\./v1/', message: VERSION_MESSAGE }] }] },
          },
        ]
      : []),
  ];
});
