// Starts the app: fetches the WebAssembly module, hands it to wasm-bindgen's glue, and offers the page
// what only a script outside the module can do. The build joins this file with the glue, which defines
// `wasm_bindgen`, wraps both in one function, and replaces the ATLAS_ names by their values.
/* global wasm_bindgen, ATLAS_WASM, ATLAS_CHARTS, ATLAS_CHARTS_WASM, ATLAS_STANDALONE, ATLAS_RELEASE */
const root = document.documentElement;

/** Base64 as bytes; the plain loop is ten times as fast as a callback per letter. */
function bytesOf(text) {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(text);
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let i = 0; i < letters.length; i += 1) bytes[i] = letters.charCodeAt(i);
  return bytes;
}

/** A module inside the single file, unpacked and handed over as if a server had sent it. */
function embeddedModule(id) {
  const packed = new Blob([bytesOf(document.getElementById(id).textContent)]);
  const module = packed.stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(module, { headers: { "Content-Type": "application/wasm" } });
}

/** Addresses are relative to the page, so that the site works under any path. */
function moduleSource(id, address) {
  if (ATLAS_STANDALONE) return embeddedModule(id);
  // The same mode and credentials as the preload link, or the browser would fetch it twice.
  return fetch(address, { credentials: "same-origin" });
}

function injectCharts() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = ATLAS_CHARTS;
    script.onload = () => resolve(globalThis.parkAtlasCharts);
    script.onerror = () => {
      script.remove();
      reject(new Error(`not loaded: ${ATLAS_CHARTS}`));
    };
    document.head.append(script);
  });
}

/** In the single file the library stands behind this script, wrapped in a function it is compiled by. */
async function embeddedCharts() {
  if (!globalThis.parkAtlasChartsSource) {
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  }
  return globalThis.parkAtlasChartsSource();
}

/** ECharts to draw with, and the charts' own module that turns the state of an address into an option. */
async function startCharts() {
  if (ATLAS_STANDALONE) {
    const library = await embeddedCharts();
    await library.module({ module_or_path: moduleSource("atlas-charts-wasm") });
    return { init: library.init, option: library.module.chart_option };
  }
  const source = moduleSource("", ATLAS_CHARTS_WASM);
  // Awaited below; without this a failure before then would count as unhandled.
  source.catch(() => {});
  const library = await injectCharts();
  await library.module({ module_or_path: source });
  return { init: library.init, option: library.module.chart_option };
}

let charts = null;

/** What charts need, fetched once; after a failure the next call tries again. */
function loadCharts() {
  charts ??= startCharts().catch((error) => {
    charts = null;
    throw error;
  });
  return charts;
}

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

async function start() {
  if (typeof WebAssembly !== "object") throw new Error("no WebAssembly");
  await wasm_bindgen({ module_or_path: moduleSource("atlas-wasm", ATLAS_WASM) });
}

globalThis.parkAtlas = { loadCharts, applyUpdate, standalone: ATLAS_STANDALONE };
whenReady(() => performance.mark("atlas:ready"));
if (ATLAS_RELEASE && !ATLAS_STANDALONE) whenReady(registerWhenIdle);
start().catch((error) => {
  globalThis.parkAtlasFailed(String(error));
  console.error(error);
});
