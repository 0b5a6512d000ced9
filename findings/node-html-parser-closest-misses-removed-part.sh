#!/usr/bin/env bash
# Finding: from inside a part that was taken out of its document, node-html-parser's closest() does not find that part itself.
#
# Guess beforehand: closest() climbs from parent to parent, as in a browser, up to and including the part that was taken out.
# Seen, with node-html-parser 9.0.7: while the part stands in the document closest('.notes') finds it. After part.remove() it gives null, though
# closest('li') still finds what stands inside the part, parentNode still leads up to it, and part.querySelector() finds the link from above.
# Parsed by itself from its own outerHTML, the part is found again.
# Who meets it: whoever takes the notes of a page apart before writing its text, and asks of a link whether it stands in them. Ask before taking
# the part out, or climb by parentNode.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "node-html-parser": "9.0.7" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > try.mjs <<'JS'
import { parse } from 'node-html-parser';

const page = '<main><section class="notes"><ol><li><a href="#">Brief</a></li></ol></section></main>';
const told = (part, link) =>
  [link.closest('li')?.tagName, link.closest('.notes')?.tagName, link.parentNode.tagName, part.querySelector('a') === link].join(' ');

const root = parse(page);
const part = root.querySelector('.notes');
const link = root.querySelector('a');
const within = told(part, link);
part.remove();
const without = told(part, link);
const again = parse(part.outerHTML);
console.log([within, without, told(again.querySelector('.notes'), again.querySelector('a'))].join(' | '));
JS
found=$(node try.mjs)
echo "node-html-parser 9.0.7: $found"
[ "$found" = 'LI SECTION LI true | LI  LI true | LI SECTION LI true' ] || { echo 'changed'; exit 1; }
