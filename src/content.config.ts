import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { yamlLoader } from './build/content/yamlLoader.ts';
import { chart } from './schema/chart.ts';
import { company } from './schema/company.ts';
import { differenceFile } from './schema/difference.ts';
import { factFile } from './schema/fact.ts';
import { model } from './schema/model.ts';
import { page } from './schema/page.ts';
import { questionFile } from './schema/question.ts';
import { series } from './schema/series.ts';
import { source } from './schema/source.ts';
import { termFile } from './schema/term.ts';

export const collections = {
  paginas: defineCollection({ loader: glob({ base: 'content/paginas', pattern: '**/*.mdx' }), schema: page }),
  feiten: defineCollection({ loader: yamlLoader('content/feiten', factFile), schema: factFile }),
  bronnen: defineCollection({ loader: yamlLoader('content/bronnen', source), schema: source }),
  begrippen: defineCollection({ loader: yamlLoader('content/begrippen', termFile), schema: termFile }),
  vragen: defineCollection({ loader: yamlLoader('content/vragen', questionFile), schema: questionFile }),
  verschillen: defineCollection({ loader: yamlLoader('content/verschillen', differenceFile), schema: differenceFile }),
  reeksen: defineCollection({ loader: yamlLoader('content/reeksen', series), schema: series }),
  modellen: defineCollection({ loader: yamlLoader('content/modellen', model), schema: model }),
  bedrijven: defineCollection({ loader: yamlLoader('content/bedrijven', company), schema: company }),
  grafieken: defineCollection({ loader: yamlLoader('content/grafieken', chart), schema: chart }),
};
