import type { IncomingHttpHeaders } from 'node:http';
import { headersFor } from '../../src/build/securityHeaders.ts';

/** A year, the least that inspectors take for HSTS. */
const YEAR_S = 31_536_000;

const POLICY = 'Content-Security-Policy';
/** The headers that every answer must have, with their values; of the policy the rules are told apart, because its hashes differ by build. */
const SAME_EVERYWHERE = Object.fromEntries(Object.entries(headersFor([])).filter(([name]) => name !== POLICY));

/** What an answer lacks of the security headers, one sentence each. */
export function headerProblems(headers: IncomingHttpHeaders): string[] {
  const names = [...Object.keys(SAME_EVERYWHERE), POLICY];
  const missing = names.filter((name) => headers[name.toLowerCase()] === undefined);
  const others = Object.entries(SAME_EVERYWHERE).flatMap(([name, value]) => {
    const found = headers[name.toLowerCase()];
    return found === undefined || found === value ? [] : [`has "${name}: ${String(found)}", and not once "${value}"`];
  });
  const policy = headers[POLICY.toLowerCase()];
  return [
    ...(missing.length === 0 ? [] : [`has no ${missing.join(', ')}`]),
    ...others,
    ...(typeof policy === 'string' ? policyRuleProblems(policy) : []),
  ];
}

/**
 * What internet.nl would refuse in a policy, one sentence each. Its rules: no `unsafe-` of any kind (`wasm-unsafe-eval`, for WebAssembly
 * alone, is none), `default-src`, `base-uri`, `form-action` and `frame-ancestors` set to `'none'` or `'self'`, no `http:`, no whole
 * scheme, no asterisk, no `data:` for scripts or objects.
 */
export function policyRuleProblems(policy: string): string[] {
  const problems: string[] = [];
  if (policy.includes(',')) problems.push('has two policies: the server sets one beside that of the site');
  const directives = new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources] as const;
    }),
  );
  for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors']) {
    const sources = directives.get(name) ?? [];
    if (!sources.some((source) => source === "'none'" || source === "'self'"))
      problems.push(`has a policy whose ${name} is neither 'none' nor 'self'`);
  }
  for (const [name, sources] of directives) {
    for (const source of sources) {
      if (/^'unsafe-(inline|eval|hashes)'$/.test(source)) problems.push(`has a policy with ${source} in ${name}`);
      if (/^(http:|https:$|\*)/.test(source)) problems.push(`has a policy that lets everything from ${source} in, in ${name}`);
      if (source === 'data:' && /^(default|script|object)-src/.test(name)) problems.push(`has a policy with data: in ${name}`);
    }
  }
  return problems;
}

/** What is wrong with HSTS, one sentence each; none when it is as inspectors ask. */
export function transportProblems(headers: IncomingHttpHeaders): string[] {
  const value = headers['strict-transport-security'];
  if (value === undefined) return ['has no Strict-Transport-Security: a browser may come back without HTTPS'];
  const age = Number(/max-age="?(\d+)/i.exec(value)?.[1] ?? 0);
  return age >= YEAR_S ? [] : [`has "Strict-Transport-Security: ${value}", less than a year`];
}
