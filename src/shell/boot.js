// Starts the app: fetches the WebAssembly module, hands it to wasm-bindgen's glue, and offers the page
// what only a script outside the module can do. The build joins this file with the glue, which defines
// `wasm_bindgen`, with `history.js` and, in the single file, with `unpack.js` (`carrier`), wraps them in one
// function, and replaces the ATLAS_ names by their values.
/* global wasm_bindgen, carrier, ATLAS_WASM, ATLAS_CHARTS, ATLAS_CHARTS_WASM, ATLAS_LAZY, ATLAS_LAZY_WASM, ATLAS_LAZY_STYLE */
/* global ATLAS_EXPORTER, ATLAS_STANDALONE, ATLAS_RELEASE */
const root = document.documentElement;

/** What the single file needs at once, and what later; the second half stands behind this script. */
const HALVES = ["atlas-first", "atlas-later"];
const unpacked = new Map();

async function half(id) {
  if (!document.getElementById(id)) {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  }
  if (!unpacked.has(id)) unpacked.set(id, carrier.unpack(document.getElementById(id).textContent));
  return unpacked.get(id);
}

/** A file that the single file carries. */
async function carried(name) {
  for (const id of HALVES) {
    const file = (await half(id)).get(name);
    if (file) return file;
  }
  throw new Error(`not carried: ${name}`);
}

/** The tables of the data package as texts, by name. */
async function carriedData() {
  const tables = [...(await half(HALVES[1]))].filter(([name]) => name.startsWith("data/"));
  return tables.map(([name, bytes]) => ({ name: name.slice(5), text: new TextDecoder().decode(bytes) }));
}

/** Addresses are relative to the page, so that the site works under any path. */
function moduleSource(name, address) {
  if (ATLAS_STANDALONE) return carried(name);
  // The same mode and credentials as the preload link, or the browser would fetch it twice.
  return fetch(address, { credentials: "same-origin" });
}

/** Adds an element that loads something and waits until it has. */
function inject(element, address) {
  return new Promise((resolve, reject) => {
    element.onload = resolve;
    element.onerror = () => {
      element.remove();
      reject(new Error(`not loaded: ${address}`));
    };
    document.head.append(element);
  });
}

const injectScript = (src) => inject(Object.assign(document.createElement("script"), { src }), src);
const injectStyle = (href) => inject(Object.assign(document.createElement("link"), { rel: "stylesheet", href }), href);

/** A text that the single file carries. */
async function carriedText(name) {
  return new TextDecoder().decode(await carried(name));
}

/** Runs such a script; the policy of the page names its very text. */
async function runCarried(name) {
  const script = document.createElement("script");
  script.textContent = await carriedText(name);
  document.head.append(script);
}

/** A style sheet that the single file carries; made by script, it needs no leave of the policy. */
async function adoptCarried(name) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await carriedText(name));
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/**
 * A further module of the site: its script, which leaves `name` behind, and its WebAssembly at the same
 * time. It starts once its style sheet is there, so that nothing is ever seen without its style.
 */
async function loadModule(name, script, file, wasm, style) {
  if (ATLAS_STANDALONE) {
    await runCarried(`${file}.js`);
    await style;
    await globalThis[name].module({ module_or_path: moduleSource(`${file}.wasm`) });
    return globalThis[name];
  }
  const source = moduleSource("", wasm);
  // Awaited below; without this a failure before then would count as unhandled.
  source.catch(() => {});
  await injectScript(script);
  await style;
  await globalThis[name].module({ module_or_path: source });
  return globalThis[name];
}

/** What `load` gives, asked for once; after a failure the next call tries again. */
function once(load) {
  let loading = null;
  return () => {
    loading ??= load().catch((error) => {
      loading = null;
      throw error;
    });
    return loading;
  };
}

/** ECharts to draw with, and the charts' own module that turns the state of an address into an option. */
const loadCharts = once(async () => {
  const library = await loadModule("parkAtlasCharts", ATLAS_CHARTS, "charts", ATLAS_CHARTS_WASM);
  // In the letters of the page; names of fonts stand in attributes, so without double quotes.
  const page = { textStyle: { fontFamily: getComputedStyle(root).fontFamily.replaceAll('"', "'") } };
  const init = (place, theme, settings) => library.init(place, theme ?? page, settings);
  return { init, option: library.module.chart_option };
});

/** The pages that the first view does without; the module draws itself into the page when it starts. */
const loadLazy = once(async () => {
  const style = ATLAS_STANDALONE ? adoptCarried("lazy.css") : injectStyle(ATLAS_LAZY_STYLE);
  style.catch(() => {});
  // Its places are the app's.
  const ready = Promise.all([style, new Promise(whenReady)]);
  await loadModule("parkAtlasLazy", ATLAS_LAZY, "lazy", ATLAS_LAZY_WASM, ready);
});

/** Pressed before the module is there whose dialog it opens: asks for it and leaves word what was pressed. */
document.addEventListener("click", (event) => {
  const button = event.target.closest?.("[data-take]");
  if (!button || root.dataset.lazy === "ready") return;
  root.dataset.take = button.dataset.take;
  button.focus();
  window.dispatchEvent(new Event("atlas:asked"));
});

/** The slash key leads to the search, from wherever nothing is being typed. */
document.addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, dialog, [contenteditable]");
  const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!isSlash || isTyping || "noShortcuts" in root.dataset || !document.getElementById("search")) return;
  event.preventDefault();
  root.dataset.search = "wanted";
  window.dispatchEvent(new Event("atlas:wanted"));
});

let waiting = null;
let reloading = false;

/** Lets the waiting version take over; the page reloads once it has. */
function applyUpdate() {
  reloading = true;
  if (waiting) waiting.postMessage("skip-waiting");
  else location.reload();
}

function tellUpdate(worker) {
  waiting = worker;
  window.dispatchEvent(new CustomEvent("atlas:update"));
}

function watch(registration) {
  // Without a controller this is the first visit: what installs now is no update.
  const told = (worker) => navigator.serviceWorker.controller && tellUpdate(worker);
  if (registration.waiting) told(registration.waiting);
  registration.addEventListener("updatefound", () => {
    const worker = registration.installing;
    worker?.addEventListener("statechange", () => {
      if (worker.state === "installed") told(worker);
    });
  });
}

async function registerWorker() {
  const controlled = Boolean(navigator.serviceWorker.controller);
  navigator.serviceWorker.addEventListener("controllerchange", () => {
    if (reloading) location.reload();
    // Another tab let the new version in: what this page still wants to load may be gone.
    else if (controlled) tellUpdate(null);
  });
  watch(await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" }));
}

/** The worker fetches the whole site: only after the page is there and has nothing else to do. */
function registerWhenIdle() {
  if (!/^https?:$/.test(location.protocol) || !navigator.serviceWorker) return;
  const register = () => registerWorker().catch((error) => console.warn("service worker:", error));
  const idle = window.requestIdleCallback ?? ((then) => setTimeout(then, 1500));
  const afterLoad = () => idle(register);
  if (document.readyState === "complete") afterLoad();
  else window.addEventListener("load", afterLoad, { once: true });
}

/** The browser offers to install: kept until the reader asks for it on the data page. */
window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  globalThis.parkAtlas.offer = event;
  window.dispatchEvent(new Event("atlas:install"));
});

/** The app itself says when it is ready, by the same attribute. */
function whenReady(then) {
  if (root.dataset.app === "ready") {
    then();
    return;
  }
  const observer = new MutationObserver(() => {
    if (root.dataset.app !== "ready") return;
    observer.disconnect();
    then();
  });
  observer.observe(root, { attributeFilter: ["data-app"] });
}

/** Calls back in a task of its own, at once: timers that set timers wait. */
function nextTask(then) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    then();
  };
  port2.postMessage(null);
}

/** Calls `then` in a task of its own when what this gives is called, or after a moment if it is not. */
function inAMoment(then) {
  let isDue = true;
  const now = () => {
    if (isDue) setTimeout(then);
    isDue = false;
  };
  setTimeout(now, 300);
  return now;
}

/** Calls back once what came with the page has been painted; soon where nobody looks or the browser cannot tell. */
function whenShown(then) {
  const now = inAMoment(then);
  if (document.hidden || performance.getEntriesByType("paint").length > 0) {
    now();
    return;
  }
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    now();
  }).observe({ type: "paint", buffered: true });
}

/** Calls back when what has changed by now is on the screen; soon where nobody looks: there are no frames then. */
const afterPaint = (then) => requestAnimationFrame(inAMoment(then));

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
  await wasm_bindgen({ module_or_path: moduleSource("app.wasm", ATLAS_WASM) });
}

globalThis.parkAtlas = {
  loadCharts,
  loadLazy,
  applyUpdate,
  arrive,
  go,
  replaceAddress,
  whenShown,
  afterPaint,
  nextTask,
  injectScript,
  carriedData,
  carriedText,
  runCarried,
  exporter: ATLAS_EXPORTER,
  standalone: ATLAS_STANDALONE,
};
whenReady(() => performance.mark("atlas:ready"));
if (ATLAS_RELEASE && !ATLAS_STANDALONE) whenReady(registerWhenIdle);
start().catch((error) => {
  globalThis.parkAtlasFailed(String(error));
  console.error(error);
});
