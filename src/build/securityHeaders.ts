import { createHash } from 'node:crypto';

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
    // For browsers and inspectors that do not read `frame-ancestors`.
    'X-Frame-Options': 'DENY',
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

/** What makes a browser ask for this host over HTTPS alone, for a year. It holds for the whole host, and cannot be taken back before. */
export function transportHeaders(): Headers {
  return { 'Strict-Transport-Security': 'max-age=31536000' };
}
