import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkContent } from './checkContent.ts';
import { describeProblem } from './readYaml.ts';

/** Stops a build whose content breaks a rule, with one line a mistake; while writing (`npm run dev`) it only says so. */
export function checkedContent(): AstroIntegration {
  return {
    name: 'checked-content',
    hooks: {
      'astro:config:done': ({ config, logger }) => {
        const problems = checkContent(fileURLToPath(config.root));
        for (const problem of problems) logger.error(describeProblem(problem));
        if (problems.length > 0 && process.argv.includes('build')) {
          logger.error(`${problems.length} mistake(s) in the content; nothing was built.`);
          process.exit(1);
        }
      },
    },
  };
}
