// Keeps the stories that were read, and what they need to look right, for times without a network. Fonts are left to the browser's own cache,
// which keeps them for a year: a way through here would make them late for the first paint.

const stories = "stories";
const files = "files";
const most = { [stories]: 60, [files]: 80 };
const offline = "/offline";

self.addEventListener("install", event => event.waitUntil((async () => {
  await keepOfflinePage();
  await self.skipWaiting();
})()));

self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== location.origin) {
    return;
  }
  if (request.mode === "navigate") {
    event.respondWith(page(event, address));
  } else if (/^\/(css|js|icons)\//.test(address.pathname)) {
    event.respondWith(file(event));
  } else if (address.pathname === "/settings") {
    event.respondWith(page(event, address));
  }
});

/** The page from the network, or else as it was read last, or else the page that lists what is kept. */
async function page(event, address) {
  try {
    const answer = await fetch(event.request);
    if (answer.ok && /^\/($|a\/[^/]+$|settings$)/.test(address.pathname)) {
      event.waitUntil(keep(stories, event.request, answer.clone()));
    } else if (answer.status === 410) {
      // What its publisher withdrew is not shown again, with a network or without.
      event.waitUntil(forget(address.pathname.replace(/^(\/a\/[^/]+).*$/, "$1")));
    }
    return answer;
  } catch (error) {
    const kept = await caches.open(stories);
    return await kept.match(event.request, { ignoreVary: true })
      ?? await kept.match(address.pathname.replace(/^(\/a\/[^/]+)\/[^/]+$/, "$1"), { ignoreSearch: true, ignoreVary: true })
      ?? await (await caches.open(files)).match(offline, { ignoreVary: true })
      ?? Promise.reject(error);
  }
}

/** A file whose name changes with its content is asked for once; others when there is a network. */
async function file(event) {
  const kept = await caches.open(files);
  const found = await kept.match(event.request, { ignoreVary: true });
  const lasting = /\.[0-9a-z]{10}\.\w+$/.test(new URL(event.request.url).pathname);
  if (found && lasting) {
    return found;
  }
  try {
    const answer = await fetch(event.request);
    if (answer.ok) {
      event.waitUntil(keep(files, event.request, answer.clone()));
    }
    return answer;
  } catch (error) {
    return found ?? Promise.reject(error);
  }
}

async function keep(name, request, answer) {
  const cache = await caches.open(name);
  // Put anew, so that the list is in the order of reading and its beginning is what was read longest ago.
  await cache.delete(request, { ignoreVary: true });
  await cache.put(request, answer);
  const requests = (await cache.keys()).filter(({ url }) => !url.endsWith(offline));
  await Promise.all(requests.slice(0, Math.max(0, requests.length - most[name])).map(old => cache.delete(old, { ignoreVary: true })));
}

async function forget(path) {
  const cache = await caches.open(stories);
  await cache.delete(path, { ignoreSearch: true, ignoreVary: true });
}

async function keepOfflinePage() {
  const cache = await caches.open(files);
  const answer = await fetch(offline);
  const text = await answer.clone().text();
  await cache.put(offline, answer);
  const needed = [...text.matchAll(/(?:href|src)="(\/(?:css|js)\/[^"]+)"/g)].map(([, path]) => path);
  await Promise.all(needed.map(path => cache.add(path)));
}
