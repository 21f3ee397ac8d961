// Screenshots for looking at: `cargo xtask shots [route ...] [--width N] [--theme light|dark] [--lang zh|en]`.
// Routes are fragments (`#/map`), all pages without any. Every combination of width, theme and language lands in target/shots/;
// with index.html, a sheet to look through; pages that are wider than the window are named, because a
// screenshot hides that.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";
import { PAGES, inLanguage } from "../e2e/pages.mjs";
import { ROOT } from "../e2e/server.mjs";

const HEIGHTS = { 360: 740, 768: 1024, 1440: 900, 1920: 1080 };
const choices = { width: Object.keys(HEIGHTS), theme: ["light", "dark"], lang: ["zh", "en"] };
const routes = [];
const words = process.argv.slice(2);
while (words.length > 0) {
  const word = words.shift();
  if (!word.startsWith("--")) routes.push(word);
  else if (choices[word.slice(2)]) choices[word.slice(2)] = [words.shift()];
  else throw new Error(`no option named ${word}`);
}
if (routes.length === 0) routes.push(...Object.values(PAGES));

/** Scrolls through the page once, so that what loads near the screen is there. */
async function wakeAll(page) {
  await page.evaluate(async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 120));
    for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
      window.scrollTo(0, y);
      await pause();
    }
    window.scrollTo(0, 0);
  });
  await page.waitForLoadState("networkidle");
  await page.waitForTimeout(300);
}

async function shoot(browser, out, route, width, theme, lang) {
  const viewport = { width: Number(width), height: HEIGHTS[width] ?? 900 };
  const context = await browser.newContext({ viewport, colorScheme: theme, locale: lang === "zh" ? "zh-CN" : "en-GB", reducedMotion: "reduce" });
  const page = await context.newPage();
  page.on("console", (message) => message.type() === "error" && console.log(`  console: ${message.text()}`));
  await page.goto(new URL(inLanguage(route, lang), process.env.ATLAS_BASE_URL).href);
  await page.locator("html[data-app=ready]").waitFor();
  await wakeAll(page);
  await page.waitForTimeout(200);
  const name = `${route.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "overview"}-${width}-${theme}-${lang}.png`;
  await page.screenshot({ path: join(out, name), fullPage: true });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(`target/shots/${name}${excess > 0 ? `  WIDER than the window by ${excess} px` : ""}`);
  await context.close();
  return name;
}

/** All pictures of a route side by side. */
function sheet(rows) {
  const pictures = (names) => names.map((it) => `<a href="${it}"><img src="${it}" alt="${it}" loading="lazy"></a>`).join("");
  const body = rows.map(([route, names]) => `<h2>${route}</h2><div>${pictures(names)}</div>`).join("\n");
  return `<!doctype html><meta charset="utf-8"><title>Park Atlas: screenshots</title>
<style>body{font:1rem sans-serif;margin:1rem}div{display:flex;gap:.5rem;overflow-x:auto;align-items:start}img{height:60vh;border:1px solid #999}</style>
${body}`;
}

const out = join(ROOT, "target/shots");
await mkdir(out, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  const rows = [];
  for (const route of routes) {
    const names = [];
    for (const width of choices.width) {
      for (const theme of choices.theme) {
        for (const lang of choices.lang) names.push(await shoot(browser, out, route, width, theme, lang));
      }
    }
    rows.push([route, names]);
  }
  await writeFile(join(out, "index.html"), sheet(rows));
  console.log("target/shots/index.html");
} finally {
  await browser.close();
}
