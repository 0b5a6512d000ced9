/** What runs nearly whole as soon as a page that a reader acts on is there. */
const RUN_AT_ONCE = /\/(mount(?:Scenario|Story|Weighing)\.ts|svelte\/src\/internal\/client\/index\.js)$/;

/**
 * What stands above a script: for one that runs at once, the word by which Chromium compiles all of it beside the page, while it comes in,
 * and not in the page piece by piece as it is needed. Other browsers read a comment.
 */
export function compileHint({ moduleIds }: { moduleIds: readonly string[] }): string {
  return moduleIds.some((id) => RUN_AT_ONCE.test(id)) ? '//# allFunctionsCalledOnLoad' : '';
}
