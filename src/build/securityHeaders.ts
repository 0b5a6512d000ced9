import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesBelow } from '../corpus/files.ts';

/** The headers that every answer of the site carries, by name. */
type Headers = Readonly<Record<string, string>>;

/**
 * The security headers for a set of final pages. The stylesheets that stand in them, and inline scripts, if a framework wrote any, are
 * allowed by their hash; nothing is allowed by `unsafe-inline`. `wasm-unsafe-eval` lets the search engine compile its own WebAssembly.
 */
export function headersFor(pages: readonly string[]): Headers {
  return {
    'Content-Security-Policy': [
      "default-src 'none'",
      ["script-src 'self' 'wasm-unsafe-eval'", ...hashesOf(pages.flatMap(inlineScripts))].join(' '),
      "worker-src 'self'",
      ["style-src 'self'", ...hashesOf(pages.flatMap(inlineStyles))].join(' '),
      "img-src 'self'",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ].join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** What the policy allows these texts by, each once. */
function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts)].map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).sort();
}

/** The texts of the stylesheets that stand in a page itself. */
function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, style]) => style ?? '');
}

/** The texts of the scripts that stand in a page itself; data blocks such as JSON-LD are no scripts. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes]) => !/type="(?!module|text\/javascript)/.test(attributes ?? ''))
    .map(([, , script]) => script ?? '');
}

/** Writes the headers for static hosts (`_headers`) and as snippets for nginx and Caddy (`headers/`). */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'security-headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const headers = Object.entries(
          headersFor(filesBelow(folder, '.', '.html').map((file) => readFileSync(join(folder, file), 'utf8'))),
        );
        const write = (file: string, lines: string[]): void => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
        mkdirSync(join(folder, 'headers'), { recursive: true });
        write('_headers', ['/*', ...headers.map(([name, value]) => `  ${name}: ${value}`)]);
        write(
          'headers/nginx.conf',
          headers.map(([name, value]) => `add_header ${name} "${value}" always;`),
        );
        write('headers/Caddyfile', ['header {', ...headers.map(([name, value]) => `\t${name} "${value}"`), '}']);
      },
    },
  };
}
