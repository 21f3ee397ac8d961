// Hostile text in every place where a text comes in: the corpus of `tests/hostile/` and what only a
// browser can hold. Nothing of it may run, open, fetch or become an element.
import { readFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { expect, open, ready, test } from "./atlas.mjs";

const written = (word) =>
  typeof word === "string" ? word : `${word.before ?? ""}${word.repeat.repeat(word.times)}${word.after ?? ""}`;
const corpus = JSON.parse(await readFile(new URL("../hostile/corpus.json", import.meta.url), "utf8"));
/** Halves of characters: a browser's texts may hold them, a file in UTF-8 cannot. */
const HALVES = ["\ud800", "\udfff余杭", "a\ud83d", "\udc00\ud800"];
const WORDS = [...Object.values(corpus).flat().map(written), ...HALVES];
const every = (n) => WORDS.filter((_, idx) => idx % n === 0);

test.describe.configure({ timeout: 120_000 });
test.use({ reducedMotion: "reduce" });

test.beforeEach(async ({ page, problems }) => {
  page.on("dialog", (dialog) => {
    problems.push(`a dialog: ${dialog.message()}`);
    return dialog.dismiss();
  });
  page.on("popup", () => problems.push("another window"));
});

/** What must be so whatever was typed. */
async function expectUnharmed(page) {
  const found = await page.evaluate(() => ({
    harmed: window.harmed ?? ({}).harmed ?? null,
    acting: [...document.querySelectorAll("iframe, object, embed, base, foreignObject, form[action], [style*='evil'], a[href^='javascript' i]")].map((it) => it.outerHTML.slice(0, 80)),
    handlers: [...document.querySelectorAll("*")].filter((it) => [...it.attributes].some(({ name }) => name.startsWith("on"))).length,
    scripts: [...document.scripts].filter((it) => it.type !== "application/ld+json" && it.src && !it.src.startsWith(`${location.origin}/assets/`)).length,
    app: document.documentElement.dataset.app,
  }));
  expect(found).toEqual({ harmed: null, acting: [], handlers: 0, scripts: 0, app: "ready" });
}

/** Puts texts into a field one after the other, as fast as the page draws; `drawn` at the end. */
async function type(field, texts) {
  await field.evaluate(async (input, texts) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const text of texts) {
      input.value = text;
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await frame();
    }
  }, texts);
}

test("in the address: whole, and as the words of a list", async ({ page }) => {
  await open(page);
  const tried = await page.evaluate(async (words) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    let tried = 0;
    for (const word of words) {
      for (const hash of [word.startsWith("#") ? word : `#/?r=${word}`, `#/?q=${encodeURIComponent(word.toWellFormed())}`]) {
        location.hash = hash;
        tried += 1;
        if (tried % 3 === 0) await frame();
      }
    }
    await frame();
    return tried;
  }, WORDS);
  expect(tried).toBeGreaterThan(900);
  await expectUnharmed(page);
  for (const markup of corpus.markup.slice(0, 6)) {
    await page.goto(`./?${encodeURIComponent(markup)}#/parks?q=${encodeURIComponent(markup)}`);
    await ready(page);
    await expect(page.getByText(markup.slice(0, 12)).first()).toBeAttached();
  }
  await expectUnharmed(page);
});

test("in the search and in the filter of the list", async ({ page }) => {
  await open(page, "#/parks");
  const search = page.getByRole("combobox", { name: "搜索地区" });
  await expect(search).toBeVisible();
  await type(search, every(2));
  await expectUnharmed(page);
  const filter = page.getByRole("searchbox", { name: "搜索园区或地区" });
  await type(filter, every(9));
  await expectUnharmed(page);
});

test("in files that are imported as forms and as own figures", async ({ page }) => {
  await open(page, "#/policy/forms/plan-2019");
  const pick = page.locator(".form-files input[type=file]");
  await pick.waitFor({ state: "attached" });
  const head = "报送单位,类别,序号,园区名称";
  const rows = every(2).map((word) => `"${word.toWellFormed().replaceAll('"', '""')}"`);
  const csv = [head, ...rows.map((cell) => Array(4).fill(cell).join(","))].join("\n");
  for (const [name, text] of [
    ["x.csv", csv],
    ["x.json", JSON.stringify({ form: "plan-2019", tables: { completed: every(3).map((it) => [it]), __proto__: 1 } })],
    ...[...corpus.deep, ...corpus.keys, ...corpus.tables].map(written).map((text, idx) => [idx % 2 ? "x.json" : "x.csv", text]),
  ]) {
    await pick.setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });
  }
  await expectUnharmed(page);
  await open(page, "#/huzhou");
  const own = page.locator("input[type=file]");
  await own.waitFor({ state: "attached" });
  for (const text of [csv, ...corpus.tables.map(written)]) {
    await own.setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  }
  await expectUnharmed(page);
});

test("in a presentation that is imported", async ({ page }) => {
  await open(page, "#/present");
  const pick = page.locator(".present__file input");
  await pick.waitFor({ state: "attached" });
  const steps = every(4).slice(0, 100).map((word) => ({ title: word, notes: word, view: `#/map?q=${word}` }));
  const texts = [JSON.stringify({ format: "park-atlas-presentation", version: 1, steps }), ...[...corpus.deep, ...corpus.keys].map(written)];
  for (const text of texts) await pick.setInputFiles({ name: "x.json", mimeType: "", buffer: Buffer.from(text) });
  await expectUnharmed(page);
});

test("a workbook that unpacks to far too much is refused, and the page goes on", async ({ page }) => {
  await open(page, "#/policy/forms/register");
  const pick = page.locator(".form-files input[type=file]");
  const bomb = Buffer.from(zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(90_000_000) }, { level: 9 }));
  expect(bomb.length, "as small as any workbook").toBeLessThan(200_000);
  // The same with a lie about its size in both places where an archive says it.
  const liar = Buffer.from(bomb);
  for (const [sign, at] of [[0x04034b50, 22], [0x02014b50, 24]]) {
    const place = liar.indexOf(Buffer.from([sign & 255, (sign >> 8) & 255, (sign >> 16) & 255, sign >> 24]));
    liar.writeUInt32LE(10, place + at);
  }
  const entity = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>';
  const tricks = Buffer.from(zipSync({ "../../evil.xml": strToU8(entity), "xl/workbook.xml": strToU8(entity), __proto__: strToU8("x") }));
  for (const [idx, buffer] of [bomb, liar, tricks, bomb.subarray(0, 500)].entries()) {
    await pick.setInputFiles({ name: `${idx}.xlsx`, mimeType: "", buffer });
    await expect(page.getByRole("status").filter({ hasText: "文件打不开" }).first()).toBeVisible({ timeout: 40_000 });
    await pick.setInputFiles({ name: "x.csv", mimeType: "", buffer: Buffer.from("a,b\n1,2\n") });
    await expect(page.getByRole("status").filter({ hasText: "没有这张表的栏名" }).first()).toBeVisible();
  }
  await expectUnharmed(page);
});

test("in what the browser kept", async ({ page }) => {
  const keys = ["theme", "huzhou-figures", "form.register", "form.plan-2019", "form.targets-2018-2022", "form.outline", "presentation"].map((it) => `park-atlas.${it}`);
  await open(page);
  const words = [corpus.markup[2], corpus.deep[0], corpus.keys[0], corpus.keys[11], corpus.tables[18], corpus.control[0], HALVES[0]].map(written);
  for (const [idx, word] of words.entries()) {
    await page.evaluate(([keys, word]) => keys.forEach((key) => localStorage.setItem(key, word)), [keys, word]);
    const route = ["#/huzhou", "#/policy/forms/plan-2019", "#/present", "#/policy/forms/outline", "#/"][idx % 5];
    await page.goto("about:blank");
    await open(page, route);
    await expect(page.locator("h1").first()).toBeVisible();
    await expectUnharmed(page);
  }
});

test("markup and scripts that are not the site's own are refused where the browser can", async ({ page, problems }) => {
  await open(page);
  const refused = await page.evaluate(() => {
    const attempts = [
      () => (document.createElement("div").innerHTML = "<img src=x onerror=window.harmed=1>"),
      () => (document.createElement("div").innerHTML = "<script>window.harmed=1</script>"),
      () => (document.createElement("script").src = "https://evil.example/x.js"),
      () => (document.createElement("script").textContent = "window.harmed=1"),
      () => new Worker("data:text/javascript,1"),
      () => new DOMParser().parseFromString("<svg><script>1</script></svg>", "image/svg+xml"),
      () => document.write("<script>window.harmed=1</script>"),
      () => setTimeout("window.harmed=1"),
    ];
    return attempts.map((attempt) => {
      try {
        attempt();
        return attempt.toString();
      } catch {
        return "refused";
      }
    });
  });
  expect(new Set(refused)).toEqual(new Set(["refused"]));
  expect(await page.evaluate(() => trustedTypes.defaultPolicy?.name)).toBe("default");
  // The browser tells each refusal in the console too.
  problems.length = 0;
  await expectUnharmed(page);
});
