import { escapeHtml } from '../corpus/page/html.ts';
import { describeProblem, type Problem } from '../corpus/problem.ts';

/** The page that an author sees in place of every other while the content has mistakes; it goes away by itself when they are mended. */
export function problemPage(problems: readonly Problem[]): string {
  const lines = problems.map((problem) => `<li><code>${escapeHtml(describeProblem(problem))}</code></li>`);
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Mistakes in the content</title><script type="module" src="/@vite/client"></script></head>
<body><h1>Mistakes in the content: ${problems.length}</h1><ul>${lines.join('')}</ul><p>Mend them and save; this page follows.</p></body>
</html>
`;
}
