import type { AstroIntegration } from 'astro';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';

const LINK = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/**
 * A page with its stylesheets in it, each as an element of its own: a browser then paints without asking for them first, and the
 * security policy names each sheet once, however many pages have it. One that was linked from the body comes last in the head,
 * because no other place may have it.
 * @param read gives the text of a stylesheet by its address
 */
export function withStyles(html: string, read: (address: string) => string): string {
  const [head = '', ...body] = html.split('</head>');
  const late: string[] = [];
  const element = (_: string, address: string): string => `<style>${read(address)}</style>`;
  const rest = body.map((part) =>
    part.replace(LINK, (link, address: string) => {
      late.push(element(link, address));
      return '';
    }),
  );
  return [head.replace(LINK, element) + late.join(''), ...rest].join('</head>');
}

/** Puts the stylesheets of each built page into it, and removes those that nothing loads any more. */
export function inlineStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'inline-styles',
    hooks: {
      'astro:config:setup': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const text = (path: string): string => readFileSync(join(folder, path), 'utf8').trim();
        const sheets = new Map(filesBelow(folder, 'delen', '.css').map((path) => [base + path, text(path)]));
        const read = (address: string): string => {
          const css = sheets.get(address);
          if (css === undefined) throw new Error(`there is no stylesheet ${address}`);
          return css;
        };
        for (const page of filesBelow(folder, '.', '.html')) {
          writeFileSync(join(folder, page), withStyles(readFileSync(join(folder, page), 'utf8'), read));
        }
        const scripts = filesBelow(folder, 'delen', '.js').map(text);
        for (const address of sheets.keys()) {
          if (!scripts.some((script) => script.includes(address))) rmSync(join(folder, address.slice(base.length)));
        }
      },
    },
  };
}
