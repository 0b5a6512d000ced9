'use strict';
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

function installBrowser() {
  // `scripts/chromium.ts` knows the same two places.
  var places = process.env.CHROMIUM ? [process.env.CHROMIUM] : ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
  if (places.some(fs.existsSync)) return;
  if (process.env.CHROMIUM || process.platform !== 'linux' || run('sh', ['-c', 'command -v apt-get >/dev/null']).status !== 0)
    stop('The tests need Chromium: install it and set CHROMIUM to its path, for example CHROMIUM=/usr/bin/chromium npm test.');
  console.log('Installing Chromium for the tests (once) …');
  var sudo = process.getuid() === 0 ? '' : 'sudo -n ';
  var apt = sudo + 'env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends ';
  // Not every system with apt has the one without a window.
  var install = sudo + 'apt-get update -qq && { ' + apt + 'chromium-headless-shell || ' + apt + 'chromium; }';
  var result = run('sh', ['-c', install + ' >/dev/null']);
  if (result.status !== 0)
    stop(
      'Chromium could not be installed by apt (' +
        (result.stderr || '').trim().split('\n').pop() +
        '). Install the package "chromium" and run the command again.',
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
