// Keeps the whole site usable without a network. The build replaces the name below by the version and
// the list of all files, made from the built folder; any change in any file is a new version.
const BUILD = "@atlas-build@";
// One origin may hold several copies of this site under different paths: a cache names its own.
const PREFIX = `park-atlas ${self.registration.scope} `;
const CACHE = PREFIX + BUILD.version;
const INDEX = "index.html";

const addressOf = (file) => new URL(file, self.registration.scope).href;

async function fetched(file) {
  // Names under assets/ change with their content, so the browser's own copy is as good as a new one.
  const mode = file.startsWith("assets/") ? "default" : "reload";
  // Some hosts redirect index.html to its folder, and a redirected answer cannot answer a navigation.
  const address = file === INDEX ? self.registration.scope : addressOf(file);
  const response = await fetch(new Request(address, { cache: mode }));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.redirected ? new Response(response.body, { headers: response.headers }) : response;
}

async function fill() {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.files.map(async (file) => cache.put(addressOf(file), await fetched(file))));
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  );
}

/** The cached file for an address, whatever stands behind `?`; the folder itself is its index. */
async function cached(request) {
  const url = new URL(request.url);
  const folder = url.origin + url.pathname === self.registration.scope;
  const cache = await caches.open(CACHE);
  const address = folder ? addressOf(INDEX) : url.origin + url.pathname;
  // Some hosts show pages without the ending of their files.
  return (await cache.match(address)) ?? cache.match(`${address}.html`);
}

self.addEventListener("install", (event) => event.waitUntil(fill()));

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

// A new version waits until the reader agrees: a page must not change its files half way.
self.addEventListener("message", (event) => {
  if (event.data === "skip-waiting") self.skipWaiting();
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  event.respondWith(cached(request).then((found) => found ?? fetch(request)));
});
