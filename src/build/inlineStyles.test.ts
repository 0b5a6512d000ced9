import { describe, expect, it } from 'vitest';
import { withStyles } from './inlineStyles.ts';

const link = (address: string): string => `<link rel="stylesheet" href="${address}">`;
const read = (address: string): string => `.${address.slice(1)}{color:red}`;

describe('a page with its stylesheets in it', () => {
  it('has them where they were linked, each as an element of its own', () => {
    expect(withStyles(`<head>${link('/a')}<title>t</title>${link('/b')}</head><body></body>`, read)).toBe(
      '<head><style>.a{color:red}</style><title>t</title><style>.b{color:red}</style></head><body></body>',
    );
  });

  it('has one that was linked from the body at the end of the head', () => {
    expect(withStyles(`<head>${link('/a')}</head><body>${link('/b')}<p>x</p></body>`, read)).toBe(
      '<head><style>.a{color:red}</style><style>.b{color:red}</style></head><body><p>x</p></body>',
    );
  });

  it('keeps signs in a sheet that stand for something where texts are replaced', () => {
    expect(withStyles(`<head>${link('/a')}</head>`, () => '.a{content:"$&"}')).toBe('<head><style>.a{content:"$&"}</style></head>');
  });
});
