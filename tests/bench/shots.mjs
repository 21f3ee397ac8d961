// Screenshots for looking at: `cargo xtask shots [route ...] [--width N] [--theme light|dark] [--lang zh|en]`.
// Routes are fragments (`#/map`). Every combination of width, theme and language lands in target/shots/;
// pages that are wider than the window are named, because a screenshot hides that.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { launchOptions } from "../e2e/chromium.mjs";
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
if (routes.length === 0) routes.push("#/", "#/map", "#/parks");

/** The route in a language: the key `l` of the fragment, left out for the default. */
function inLanguage(route, lang) {
  if (lang === "zh") return route;
  return `${route}${route.includes("?") ? "&" : "?"}l=${lang}`;
}

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
  const name = `${route.replace(/[^a-z0-9]+/gi, "-").replace(/^-|-$/g, "") || "overview"}-${width}-${theme}-${lang}.png`;
  await page.screenshot({ path: join(out, name), fullPage: true });
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  console.log(`target/shots/${name}${excess > 0 ? `  WIDER than the window by ${excess} px` : ""}`);
  await context.close();
}

const out = join(ROOT, "target/shots");
await mkdir(out, { recursive: true });
const browser = await chromium.launch(launchOptions());
try {
  for (const route of routes) {
    for (const width of choices.width) {
      for (const theme of choices.theme) {
        for (const lang of choices.lang) await shoot(browser, out, route, width, theme, lang);
      }
    }
  }
} finally {
  await browser.close();
}
