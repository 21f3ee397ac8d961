// Measures the built site in a real Chromium: `cargo xtask bench [runs]`. Every run has a new profile
// (cold cache); numbers are medians. The yardstick is the same prerendered page without its scripts,
// measured in the same session: ratios survive a change of machine, seconds do not.
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";
import { ROOT, startServer } from "../e2e/server.mjs";
import { answerTime, loadNumbers } from "./measure.mjs";

/** A large county of Hangzhou, easy to hit; a click on it from the province chooses the prefecture. */
const TARGET = { selector: "#app a[data-region='330127']", code: "3301" };
/** The fastest scripted page with the same content, measured once on this class of machine, slow profile. */
const FASTEST_SCRIPTED_MS = 2400;
const PROFILES = [
  { name: "unthrottled" },
  { name: "slow", network: { latency: 150, bitsPerSecond: 1.6e6 }, cpu: 4 },
];
const MEASURES = [
  ["fcp", "first contentful paint, ms"],
  ["lcp", "largest contentful paint, ms"],
  ["ready", "app ready, ms"],
  ["answer", "map answers a click, ms"],
  ["blocking", "blocking time, ms"],
  ["shift", "layout shift"],
  ["heap", "JS heap, KB"],
  ["bytes", "transferred, KB"],
  ["requests", "requests"],
];

/** The page as it is before any script, with its style, in a folder of its own. */
async function staticTwin() {
  const dir = join(ROOT, "target/bench/static");
  await rm(dir, { recursive: true, force: true });
  await mkdir(dir, { recursive: true });
  const page = (await readFile(join(ROOT, "dist/index.html"), "utf8"))
    .replace(/<script\b[\s\S]*?<\/script>/g, "")
    .replace(/<link rel="preload"[^>]*>/g, "");
  await writeFile(join(dir, "index.html"), page);
  await writeFile(join(dir, "index.html.br"), brotliCompressSync(page));
  // Whatever else the page names (icons) is there too, or the twin would pay for errors.
  for (const entry of await readdir(join(ROOT, "dist"), { withFileTypes: true })) {
    const copied = entry.isFile() && /\.(svg|png|ico|webmanifest)(\.br)?$/.test(entry.name);
    if (copied) await cp(join(ROOT, "dist", entry.name), join(dir, entry.name));
  }
  return dir;
}

function median(values) {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  if (known.length === 0) return null;
  const middle = known.length >> 1;
  return known.length % 2 ? known[middle] : (known[middle - 1] + known[middle]) / 2;
}

async function measure(browser, url, profile, scripted, runs) {
  const all = [];
  for (let run = 0; run < runs; run += 1) {
    const numbers = await loadNumbers(browser, url, profile, scripted);
    // A click ends the search for the largest paint, so it has a run of its own.
    numbers.answer = scripted ? await answerTime(browser, url, profile, TARGET) : null;
    all.push(numbers);
  }
  return Object.fromEntries(MEASURES.map(([key]) => [key, median(all.map((numbers) => numbers[key]))]));
}

const shown = (value) => (value === null ? "–" : Number(value.toFixed(value < 1 ? 4 : 0)).toString());

function printTable(profile, site, twin) {
  console.log(`\n### ${profile.name}\n\n| | site | page without script | ratio |\n|---|---:|---:|---:|`);
  for (const [key, label] of MEASURES) {
    const ratio = site[key] && twin[key] ? (site[key] / twin[key]).toFixed(2) : "–";
    console.log(`| ${label} | ${shown(site[key])} | ${shown(twin[key])} | ${ratio} |`);
  }
}

function printAims(site, twin) {
  const rows = [
    ["largest paint / page without script", site.lcp / twin.lcp, 1.2],
    [`answers a click / fastest scripted page (${FASTEST_SCRIPTED_MS} ms)`, site.answer / FASTEST_SCRIPTED_MS, 0.6],
    ["layout shift", site.shift, 0],
  ];
  console.log("\n### aims, slow profile\n\n| | is | at most | |\n|---|---:|---:|---|");
  for (const [label, is, most] of rows) {
    console.log(`| ${label} | ${is.toFixed(2)} | ${most} | ${is <= most ? "reached" : "MISSED"} |`);
  }
}

const runs = Math.max(7, Number(process.argv[2] ?? 7));
const twinServer = await startServer({ dir: await staticTwin() });
const browser = await chromium.launch(launchOptions());
try {
  console.log(`Chromium ${browser.version()}, ${cpus().length} processors, medians of ${runs} cold runs`);
  if (loadavg()[0] > cpus().length / 2) {
    console.log(`This machine is busy (load ${loadavg()[0].toFixed(1)}): times are too long and ratios uncertain.`);
  }
  let last;
  for (const profile of PROFILES) {
    const site = await measure(browser, process.env.ATLAS_BASE_URL, profile, true, runs);
    const twin = await measure(browser, twinServer.url, profile, false, runs);
    printTable(profile, site, twin);
    last = [site, twin];
  }
  printAims(...last);
} finally {
  await browser.close();
  await twinServer.stop();
}
