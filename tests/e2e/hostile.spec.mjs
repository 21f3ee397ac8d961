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
/** Those that a field or a line of the page shows as they are, letter by letter. */
const SHOWN = corpus.markup.filter((it) => !/[\0-\x1f]| {2}/.test(it));
/** The beginning of a word, as a file in UTF-8 can hold it. */
const cut = (word, max) => Array.from(word.toWellFormed()).slice(0, max).join("");
const quoted = (cell) => `"${cell.toWellFormed().replaceAll('"', '""')}"`;
const json = (value) => ({ name: "x.json", mimeType: "", buffer: Buffer.from(typeof value === "string" ? value : JSON.stringify(value)) });
const csv = (text) => ({ name: "x.csv", mimeType: "", buffer: Buffer.from(text) });

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
    // A window that was opened beside the page has no app of its own.
    app: opener ? "ready" : document.documentElement.dataset.app,
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

const said = (page) => page.locator(".form-said");

/** The first cells of the rows of a form's first table. */
const firstCells = (page) => page.locator('[data-at^="1."][data-at$=".0"]').evaluateAll((cells) => cells.map((it) => it.value));

test("in tables that are imported as a form: every row is there, and is text", async ({ page }) => {
  await open(page, "#/policy/forms/plan-2019");
  const pick = page.locator(".form-files input[type=file]");
  await pick.waitFor({ state: "attached" });
  // What is no table of this form is told and changes nothing.
  for (const text of [...corpus.deep, ...corpus.keys, ...corpus.tables.slice(0, 31)].map(written)) {
    await pick.setInputFiles(text.startsWith("{") ? json(text) : csv(text));
    await expect(said(page)).toHaveText(/文件不完整|不是本站的表格|没有这张表的栏名|没有内容|这是另一张表|更新的版本/);
  }
  expect(await firstCells(page)).toEqual(["", ""]);
  await expectUnharmed(page);

  // The form's own table, with other words in its cells.
  await page.locator('[data-at="0.0.0"]').fill("报送市");
  await page.locator('[data-at="1.0.0"]').fill("某园");
  await page.locator('[data-at="1.0.1"]').fill("某街");
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "CSV（UTF-8）", exact: true }).first().click()]);
  const [heads, row] = (await readFile(await file.path(), "utf8")).split("\r\n");
  const words = [...SHOWN, ...every(3)];
  const rows = words.map((word, idx) =>
    row
      .replace("报送市", () => quoted(SHOWN[0]))
      .replace("某园", () => quoted(word))
      .replace("某街", `第 ${idx} 行`),
  );
  expect(rows.length).toBeGreaterThan(230);
  await pick.setInputFiles(csv([heads, ...rows].join("\r\n")));
  await expect(said(page)).toHaveText(`已导入 ${rows.length} 行。可以撤销。`);
  const cells = await firstCells(page);
  expect(cells).toHaveLength(rows.length);
  expect(cells.slice(0, SHOWN.length)).toEqual(SHOWN);
  await expect(page.locator('[data-at="0.0.0"]')).toHaveValue(SHOWN[0]);
  await expectUnharmed(page);
  // Heads of other tables, which this form knows in part or twice.
  for (const text of corpus.tables.slice(31).map(written)) await pick.setInputFiles(csv(text));
  await expectUnharmed(page);
});

test("in a form that is imported as JSON: every row is there, and is text", async ({ page }) => {
  await open(page, "#/policy/forms/plan-2019");
  const pick = page.locator(".form-files input[type=file]");
  const words = [...SHOWN, ...every(3)].map((it) => it.toWellFormed());
  const rows = words.map((word, idx) => ({ "completed/2": word, "completed/3": `第 ${idx} 行`, ["__proto__"]: "harmed", constructor: word }));
  const file = { format: "park-atlas-form", version: 1, form: "plan-2019", tables: { completed: rows, ["__proto__"]: [{ harmed: "1" }] } };
  await pick.setInputFiles(json(file));
  await expect(said(page)).toContainText(`已导入 ${rows.length} 行`);
  expect((await firstCells(page)).slice(0, SHOWN.length)).toEqual(SHOWN);
  await expectUnharmed(page);
  await pick.setInputFiles(json({ ...file, form: SHOWN[2] }));
  await expect(said(page)).toHaveText("文件不是本站的表格。");
  expect(await firstCells(page)).toHaveLength(rows.length);
});

test("in files of own figures: what fits is read, and all else is told as it stands there", async ({ page }) => {
  await open(page, "#/huzhou");
  const pick = page.locator("input[type=file]");
  await pick.waitFor({ state: "attached" });
  for (const text of corpus.tables.map(written)) await pick.setInputFiles(csv(text));
  await expectUnharmed(page);
  const units = { 吴兴区: 330502, 南浔区: 330503, 德清县: 330521, 长兴县: 330522, 安吉县: 330523 };
  const figures = Object.values(units).map((code, idx) => [code, SHOWN[idx], 2025, 1, "tech_parks", idx + 3]);
  const faulty = [
    ...SHOWN.map((word) => [word, "吴兴区", 2025, 1, "tech_parks", 1]),
    ...SHOWN.map((word) => [330502, word, 2025, 1, word, 1]),
    ...SHOWN.map((word) => [330502, word, 2025, 2, "tech_parks", word]),
  ];
  const heads = ["region_code", "region", "year", "quarter", "indicator", "value"];
  const text = [heads, ...figures, ...faulty].map((cells) => cells.map((it) => quoted(String(it))).join(",")).join("\n");
  await pick.setInputFiles(csv(text));
  await expect(page.locator(".own__message")).toContainText(`读入 5 个数；${faulty.length} 处没有读入`);
  for (const [idx, unit] of Object.keys(units).entries()) {
    await expect(page.getByRole("textbox", { name: new RegExp(`^${unit}，科技型产业园`) })).toHaveValue(String(idx + 3));
  }
  const told = await page.locator(".own__refused li").allTextContents();
  expect(told).toHaveLength(faulty.length);
  const begins = (from) => SHOWN.map((word, idx) => `第 ${idx + from} 行“${cut(word, 60).trim()}”：`);
  const expected = [2 + figures.length, 2 + figures.length + SHOWN.length, 2 + figures.length + 2 * SHOWN.length].flatMap(begins);
  expect(told.map((it, idx) => it.slice(0, expected[idx].length))).toEqual(expected);
  await expectUnharmed(page);
  const field = page.getByRole("textbox", { name: /^吴兴区，科技型产业园/ });
  for (const word of SHOWN.slice(0, 5)) {
    await field.fill(word);
    await field.blur();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(word);
  }
  await expectUnharmed(page);
});

const presentation = (steps) => ({ format: "park-atlas-presentation", version: 1, steps });

/** As many steps as a presentation has room for, hostile in all that they say and show. */
function hostileSteps() {
  const view = (word, idx) => (idx % 2 ? `#/map?q=${word}` : `#/parks?q=${encodeURIComponent(word)}`);
  const words = [...new Set([...SHOWN, ...every(3)])].slice(0, 200).map((it) => it.toWellFormed());
  return words.map((word, idx) => ({ title: cut(word, 120), notes: cut(`${word}\n${word}`, 4000), view: view(cut(word, 300), idx) }));
}

/** Presents what the page has, and looks at list, bar, notes and the window of the notes. */
async function expectPresented(page, context, problems, titles) {
  expect((await page.locator(".present-step__title").allTextContents()).slice(0, SHOWN.length)).toEqual(titles);
  await expect(page.locator(".present-step__notes").first().locator("p")).toHaveText([SHOWN[0], SHOWN[0]]);
  await expectUnharmed(page);
  await page.getByRole("link", { name: "开始演示" }).click();
  const title = page.locator(".presenter__title strong");
  await expect(title).toHaveText(titles[0]);
  await page.keyboard.press("n");
  await expect(page.locator(".presenter__notes")).toContainText(titles[0]);
  expect(problems).toEqual([]);
  const [second] = await Promise.all([context.waitForEvent("page"), page.keyboard.press("w")]);
  expect(problems.splice(0), "the window that was asked for, and no other").toEqual(["another window"]);
  for (const expected of titles.slice(1, 9)) {
    await page.keyboard.press("PageDown");
    await expect(title).toHaveText(expected);
    await expect(page.locator(".presenter__notes")).toContainText(expected);
    await expect(second.locator("h2")).toHaveText(expected);
    await expect(second.locator("body")).toContainText(expected);
    await expectUnharmed(page);
    await expectUnharmed(second);
  }
  await page.keyboard.press("j");
  await expect(page.getByRole("dialog", { name: "目录" }).getByRole("link", { name: titles[0], exact: true })).toBeVisible();
  await expectUnharmed(page);
}

test("in a presentation that is imported: every step is there, and is text where it is presented", async ({ page, context, problems }) => {
  await open(page, "#/present");
  const pick = page.locator(".present__file input");
  await pick.waitFor({ state: "attached" });
  const steps = hostileSteps();
  expect(steps).toHaveLength(200);
  await pick.setInputFiles(json(presentation(steps)));
  await expect(page.locator(".present__said")).toContainText("已导入");
  await expect(page.locator(".present-step")).toHaveCount(steps.length);
  await expectPresented(page, context, problems, SHOWN);
});

test("in a presentation that is refused: it says why, and what was there stays", async ({ page }) => {
  await open(page, "#/present");
  const pick = page.locator(".present__file input");
  await pick.waitFor({ state: "attached" });
  await pick.setInputFiles(json(presentation([{ title: SHOWN[0], view: "#/map" }])));
  await expect(page.locator(".present-step__title")).toHaveText([SHOWN[0]]);
  const reasons = page.locator(".present__said li");
  const long = presentation([
    { title: SHOWN[2].repeat(9), view: "#/map" },
    { title: SHOWN[2], notes: SHOWN[2].repeat(200), view: "#/map" },
    { title: SHOWN[2], view: SHOWN[2] },
    { title: SHOWN[2], view: "#/map", part: SHOWN[2] },
    { title: SHOWN[2], view: `#/map?q=${SHOWN[2].repeat(300)}` },
  ]);
  await pick.setInputFiles(json(long));
  await expect(reasons).toHaveText([
    "第 1 步的 title：太长，最多 120。",
    "第 2 步的 notes：太长，最多 4,000。",
    "第 3 步的 view：不是本站的页面地址，应当以 #/ 开头。",
    "第 4 步的 part：不是页面中某一部分的名称。",
    "第 5 步的 view：不是本站的页面地址，应当以 #/ 开头。",
  ]);
  await pick.setInputFiles(json(presentation([...hostileSteps(), { title: "x", view: "#/map" }])));
  await expect(reasons).toHaveText(["steps：太长，最多 200。"]);
  for (const text of [...corpus.deep, ...corpus.keys].map(written)) {
    await pick.setInputFiles(json(text));
    await expect(reasons).toHaveText(/不是 JSON 文件，或者不完整。|不是本站的演示文件。/);
  }
  await expect(page.locator(".present-step__title")).toHaveText([SHOWN[0]]);
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
  const keys = ["theme", "shortcuts", "huzhou-figures", "form.register", "form.plan-2019", "form.targets-2018-2022", "form.outline", "presentation"].map((it) => `park-atlas.${it}`);
  await open(page);
  const words = [corpus.markup[2], corpus.deep[0], corpus.keys[0], corpus.keys[11], corpus.tables[18], corpus.control[0], HALVES[0]].map(written);
  for (const [idx, word] of words.entries()) {
    await page.evaluate(([keys, word]) => keys.forEach((key) => localStorage.setItem(key, word)), [keys, word]);
    const route = ["#/huzhou", "#/policy/forms/plan-2019", "#/present", "#/policy/forms/outline", "#/"][idx % 5];
    await page.goto("about:blank");
    await open(page, route);
    await expect(page.locator("h1").first()).toBeVisible();
    // What cannot be read is told, with its text or the way to it.
    if (route !== "#/") await expect(page.locator("pre.own__refused, pre.present__raw, .form-page [role=alert]").first()).toBeVisible();
    await expectUnharmed(page);
  }
});

/** Opens a page in a browser that has kept these texts from earlier visits. */
async function openWith(page, kept, route) {
  await open(page);
  await page.evaluate((kept) => Object.entries(kept).forEach(([key, text]) => localStorage.setItem(`park-atlas.${key}`, text)), kept);
  await page.goto("about:blank");
  await open(page, route);
}

test("in a presentation that the browser kept", async ({ page, context, problems }) => {
  const steps = hostileSteps();
  const kept = { presentation: JSON.stringify({ ...presentation(steps), saved: SHOWN[2] }), "presentation.damaged": SHOWN[2] };
  await openWith(page, kept, "#/present");
  await expect(page.locator(".present-step")).toHaveCount(steps.length);
  await expect(page.locator(".present__kept")).toContainText(SHOWN[2]);
  await expectPresented(page, context, problems, SHOWN);
});

test("in own figures that the browser kept", async ({ page }) => {
  const rows = [["330502", SHOWN[0], 2025, 1, "tech_parks", 6], ["330503", "南浔区", 2025, 1, SHOWN[2], 7], [SHOWN[3], "", 2025, 1, "tech_parks", 8]];
  const text = ["region_code,region,year,quarter,indicator,value", ...rows.map((row) => row.map((it) => quoted(String(it))).join(","))].join("\n");
  await openWith(page, { "huzhou-figures": text, "huzhou-figures.damaged": SHOWN[2] }, "#/huzhou");
  await expect(page.getByRole("textbox", { name: /^吴兴区，科技型产业园/ })).toHaveValue("6");
  await expect(page.locator(".own__refused li")).toHaveText([`第 3 行“${SHOWN[2]}”：不是计划的五项指标之一`, `第 4 行“${SHOWN[3]}”：不是计划里的区县或功能区`]);
  await expect(page.locator("pre.own__refused")).toHaveText(text);
  await expectUnharmed(page);
});

for (const form of ["register", "plan-2019", "targets-2018-2022", "outline"]) {
  test(`in the form ${form} that the browser kept`, async ({ page }) => {
    const key = `form.${form}`;
    const fields = page.locator(".form-page [data-at]:is(input:not([type=checkbox]), textarea)");
    // The form's own record, with other words in it.
    await open(page, `#/policy/forms/${form}`);
    for (let idx = 0; idx < 6; idx += 1) await fields.nth(idx).fill(`甲${idx}`);
    await expect(page.locator(".form-keeping")).toContainText("已保存");
    const record = await page.evaluate((key) => localStorage.getItem(`park-atlas.${key}`), key);
    const hostile = record
      .replaceAll(/"甲(\d)"/g, (_, idx) => JSON.stringify(SHOWN[idx]))
      .replace(/"saved": "[^"]*"/, () => `"saved": ${JSON.stringify(SHOWN[2])}`);
    expect(hostile.match(/harmed|evil/g).length).toBeGreaterThanOrEqual(7);
    await openWith(page, { [key]: hostile, [`${key}.aside-1`]: SHOWN[2], [`${key}.told-1`]: SHOWN[2] }, `#/policy/forms/${form}`);
    for (let idx = 0; idx < 6; idx += 1) await expect(fields.nth(idx)).toHaveValue(SHOWN[idx]);
    await expect(page.locator(".form-said")).toContainText(SHOWN[2]);
    const [aside] = await Promise.all([page.waitForEvent("download"), page.getByRole("alert").getByRole("button", { name: "下载原文" }).click()]);
    expect(await readFile(await aside.path(), "utf8")).toBe(SHOWN[2]);
    await expectUnharmed(page);
    await page.getByRole("link", { name: "全部表格" }).click();
    await expect(page.locator(".form-card__filled").filter({ hasText: "已填" })).toHaveCount(1);
    await expectUnharmed(page);
  });
}

test("in the choices of look and keys that the browser kept", async ({ page }) => {
  await openWith(page, { theme: SHOWN[2], shortcuts: SHOWN[2] }, "#/present");
  const shortcuts = page.getByRole("checkbox", { name: /单个字符/ });
  await expect(shortcuts).not.toBeChecked();
  await expectUnharmed(page);
  // Both can be chosen anew.
  await shortcuts.check();
  expect(await page.evaluate(() => localStorage.getItem("park-atlas.shortcuts"))).toBe(null);
  await page.getByRole("button", { name: "外观 跟随系统" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expectUnharmed(page);
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
