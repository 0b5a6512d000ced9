// cspell:ignore gemeetne
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { check } from 'prettier';
import { describe, expect, it } from 'vitest';

/** The first text that the linter looks at makes it read the types of the whole project, on a machine that does other work beside it. */
const FIRST_LINT_MS = 400_000;

/** The rules that a text breaks when it stands in that file of the project. */
async function rulesBroken(file: string, text: string): Promise<string[]> {
  const [result] = await new ESLint().lintText(text, { filePath: file });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

function run(command: string, args: string[], options: { cwd?: string; input?: string } = {}): { status: number | null; output: string } {
  const result = spawnSync(command, args, { encoding: 'utf8', ...options });
  return { status: result.status, output: result.stdout + result.stderr };
}

/** Runs a command on a copy of a fixture that has the project's packages. */
function onFixture(name: string, command: string, args: string[]): { status: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  try {
    cpSync(join('tests/fixtures', name), folder, { recursive: true });
    symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
    return run(command, args, { cwd: folder });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the rooms of the house', () => {
  it.each([
    ['src/domain/notes.ts', "import { drawings } from '../components/collections.ts';\nvoid drawings;\n"],
    ['src/schema/fact.ts', "import { formatNumber } from '../domain/format.ts';\nvoid formatNumber;\n"],
    ['src/charts/core/text.ts', "import { openCorpus } from '../../corpus/corpus.ts';\nvoid openCorpus;\n"],
    ['src/build/searchIndex.ts', "import { register } from '../components/collections.ts';\nvoid register;\n"],
    ['src/corpus/corpus.ts', "import { register } from '../components/collections.ts';\nvoid register;\n"],
    ['src/domain/notes.ts', "import { readFileSync } from 'node:fs';\nvoid readFileSync;\n"],
    ['src/charts/core/text.ts', "import { mount } from 'svelte';\nvoid mount;\n"],
  ])(
    'do not let %s import from a room to its right',
    async (file, text) => {
      expect(await rulesBroken(file, text)).toContain('no-restricted-imports');
    },
    FIRST_LINT_MS,
  );

  it.each([
    ['src/components/scenario/parts.ts', "import { FIGURES } from '../../domain/scenario/v1/figures.ts';\nvoid FIGURES;\n"],
    [
      'src/charts/scenario/tornadoBars.ts',
      "import type { Results } from '../../domain/scenario/v1/model.ts';\nexport type Same = Results;\n",
    ],
    ['src/domain/story/company.ts', "import { runScenario } from '../scenario/v1/model.ts';\nvoid runScenario;\n"],
    ['src/domain/scenario/comparison.ts', "import { runScenario } from './v1/model.ts';\nvoid runScenario;\n"],
    ['src/pages/data/scenario/[file].ts', "import { encode } from '../../../domain/scenario/v1/address.ts';\nvoid encode;\n"],
  ])(
    'do not let %s reach into a version of the scenario',
    async (file, text) => {
      expect(await rulesBroken(file, text)).toContain('no-restricted-imports');
    },
    FIRST_LINT_MS,
  );

  it.each([
    ['src/domain/scenario/versions.ts', "import { VERSION_1 } from './v1/version.ts';\nvoid VERSION_1;\n"],
    ['src/domain/scenario/v1/paths.ts', "import { GROUPS } from './parameters.ts';\nvoid GROUPS;\n"],
  ])(
    'let %s reach where it must',
    async (file, text) => {
      expect(await rulesBroken(file, text)).not.toContain('no-restricted-imports');
    },
    FIRST_LINT_MS,
  );

  it(
    'do not let an Astro component import a page',
    async () => {
      expect(
        await rulesBroken('src/components/site/Link.astro', "---\nimport Page from '../../pages/404.astro';\n---\n<Page />\n"),
      ).toContain('no-restricted-imports');
    },
    FIRST_LINT_MS,
  );

  it('keep pure computation away from the browser', async () => {
    expect(await rulesBroken('src/domain/notes.ts', 'export const title = document.title;\n')).toContain('no-restricted-globals');
  });
});

describe('the linter', () => {
  it('knows types: a promise that nobody waits for', () => {
    const { status, output } = onFixture('types', 'oxlint', ['--type-aware', '--config', join(process.cwd(), '.oxlintrc.json'), 'src']);
    expect(status).toBe(1);
    expect(output).toContain('forgotten.ts');
    expect(output).toContain('no-floating-promises');
  });

  it('knows types in a component too', async () => {
    const script = '<script lang="ts">\n  function go() {\n    Promise.resolve(1);\n  }\n  go();\n</script>\n';
    expect(await rulesBroken('src/components/chart/Drawing.svelte', script)).toContain('@typescript-eslint/no-floating-promises');
  });

  it('lets the files themselves through', async () => {
    const results = await new ESLint().lintFiles(['src/domain/formula.ts']);
    expect(results.flatMap((result) => result.messages)).toEqual([]);
  });
});

describe('the formatter', () => {
  it('refuses a text that it would write otherwise', async () => {
    expect(await check('const a = {b:1}', { parser: 'typescript' })).toBe(false);
    expect(await check('const a = { b: 1 };\n', { parser: 'typescript' })).toBe(true);
  });
});

describe('the spell check', () => {
  it('refuses a Dutch word that is misspelt and lets good Dutch through', () => {
    const { status, output } = run('cspell', ['lint', '--no-progress', '--no-summary', 'stdin://content/landelijk/paginas/proef.mdx'], {
      input: 'De gemeente betaalt de uitkering.\nDe gemeetne betaalt de uitkering.\n',
    });
    expect(status).toBe(1);
    expect(output.match(/Unknown word \(\w+\)/g)).toEqual(['Unknown word (gemeetne)']);
  });
});

describe('the search for what is unused', () => {
  it('finds a file, an export and a dependency that nothing uses', () => {
    const { status, output } = onFixture('unused', 'knip', ['--no-progress']);
    expect(status).toBe(1);
    for (const name of ['forgotten.ts', 'neverCalled', 'yaml']) expect(output).toContain(name);
  });
});

describe('the type check', () => {
  it('finds a wrong prop in an Astro page', () => {
    const { status, output } = onFixture('types', 'astro', ['check', '--minimumFailingSeverity', 'hint']);
    expect(status).toBe(1);
    expect(output).toContain('ts(2322)');
  });

  it('finds a wrong prop in a Svelte component', () => {
    const { status, output } = onFixture('types', 'svelte-check', ['--fail-on-warnings', '--output', 'human']);
    expect(status).toBe(1);
    expect(output).toContain("Type 'string' is not assignable to type 'number'");
  });
});
