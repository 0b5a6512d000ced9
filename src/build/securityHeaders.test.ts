import { describe, expect, it } from 'vitest';
import { policyRuleProblems, transportProblems } from '../../scripts/verifyHosting/headerProblems.ts';
import { headersFor, transportHeaders } from './securityHeaders.ts';

const policy = (...pages: string[]): string => headersFor(pages)['Content-Security-Policy'] ?? '';

describe('the security headers', () => {
  it('allow no inline code by default', () => {
    expect(policy('<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script>')).not.toContain('sha256');
    expect(policy()).not.toContain('unsafe-inline');
  });

  it('allow an inline script by its hash, once', () => {
    const page = '<script>alert(1)</script>';
    expect(policy(page, page).match(/sha256-/g)).toHaveLength(1);
    expect(policy(page)).toContain("'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
  });

  it('allow a stylesheet in a page by its hash, once, and never a style attribute', () => {
    const page = '<style>a{}</style><p style="color:red">';
    expect(policy(page, page)).toContain("style-src 'self' 'sha256-X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';");
    expect(policy(page)).not.toMatch(/unsafe-(?!eval)/);
  });
});

describe('the rules of internet.nl', () => {
  const lists = policy('<style>a{}</style><script>alert(1)</script>').split('; ');
  const sources = new Map(lists.map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]));

  it('are kept by the policy, as the check of a running site reads them', () => {
    expect(policyRuleProblems(policy('<style>a{}</style>'))).toEqual([]);
    for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors']) expect(sources.get(name)).toHaveLength(1);
    expect(sources.get('worker-src')).toEqual(["'self'"]);
  });

  it('are kept by the other headers', () => {
    const headers = headersFor([]);
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(['no-referrer', 'same-origin']).toContain(headers['Referrer-Policy']);
    expect(['DENY', 'SAMEORIGIN']).toContain(headers['X-Frame-Options']);
    expect(transportProblems({ 'strict-transport-security': transportHeaders()['Strict-Transport-Security'] })).toEqual([]);
  });
});
