import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { openCorpus } from '../corpus/corpus.ts';
import { leaningOnOldAlone } from '../domain/outdated.ts';
import { describeProblem } from '../corpus/problem.ts';
import { contentRoots } from '../corpus/roots.ts';
import { shareCorpus } from '../corpus/shared.ts';
import { contentInDevelopment } from './contentInDevelopment.ts';

/**
 * Reads the content before anything is drawn and hands it to the pages. A build whose content breaks a rule stops, with one line a mistake;
 * `npm run dev` shows the mistakes and reads again at every save.
 */
export function content(municipality: string): AstroIntegration {
  return {
    name: 'content',
    hooks: {
      'astro:config:setup': ({ config, command, logger, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const roots = contentRoots(root, municipality);
        if (command === 'dev') updateConfig({ vite: { plugins: [contentInDevelopment(root, roots, logger)] } });
        if (command !== 'build') return;
        const { corpus, problems } = openCorpus(root, roots);
        if (corpus) {
          shareCorpus(corpus);
          for (const { address, old, newest } of leaningOnOldAlone(corpus.leaningPages, corpus.register))
            logger.warn(`${address} leans on "${old}", which "${newest}" overtakes; use that too, or write sindsdien: in its head`);
          const { reportTo } = corpus.upkeep ?? {};
          if (reportTo === undefined || reportTo.endsWith('.example'))
            logger.warn(
              '"meldadres" in content/landelijk/beheer.yaml is for whoever publishes the site: readers who cannot use something have nobody to tell',
            );
          return;
        }
        for (const problem of problems) logger.error(describeProblem(problem));
        logger.error(`${problems.length} mistake(s) in the content; nothing was built.`);
        process.exit(1);
      },
    },
  };
}
