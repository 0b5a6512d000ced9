/*
 * Switches the worker of this site off in every browser that has it. Put it in the place of `onderweg.js` on the server:
 * browsers take it at their next visit, throw away what they kept of this site, and read from the network from then on.
 */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => {
  const base = new URL(registration.scope).pathname;
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith(`onderweg ${base} `)).map((name) => caches.delete(name))))
      .then(() => registration.unregister()),
  );
});
