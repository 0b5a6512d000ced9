import { FileSystemConfigLoader, HtmlValidate, type ResolvedConfig } from 'html-validate';
import type { BuiltPage } from './builtSite.ts';

/** Reads the rules for HTML once: the library does so for every page, which takes a third of the time of a thousand pages. */
class RulesReadOnce extends FileSystemConfigLoader {
  private rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(handle: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.rules ??= super.getConfigFor(handle);
    return this.rules;
  }
}

const validator = new HtmlValidate(new RulesReadOnce());

/** What is not valid HTML in some pages, one sentence each. */
export async function htmlProblems(pages: readonly Pick<BuiltPage, 'address' | 'html'>[]): Promise<string[]> {
  const problems: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, `dist${address}`);
    problems.push(
      ...results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) => `${address}:${line}: ${message} (${ruleId})`)),
    );
  }
  return problems;
}
