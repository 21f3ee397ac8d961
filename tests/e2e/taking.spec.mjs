// Taking away: charts and comparisons give their own rows; a long making is seen and can be stopped.
import { readFile } from "node:fs/promises";
import { expect, findings, open, test } from "./atlas.mjs";
import { headline } from "./reader.mjs";

/** Presses the button under a figure and waits for the dialog, loaded only now. */
async function takeAway(page, subject) {
  await page.locator(`[data-take="${subject}"]`).first().click();
  const dialog = page.getByRole("dialog", { name: /下载与引用|Download or cite/ });
  await expect(dialog).toBeVisible({ timeout: 30_000 });
  return dialog;
}

async function json(page, dialog) {
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.getByRole("button", { name: /JSON/ }).click()]);
  return { name: file.suggestedFilename(), ...JSON.parse(await readFile(await file.path(), "utf8")) };
}

async function closed(page, dialog) {
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
}

test("a chart gives the rows of its table, with as many as are shown", async ({ page }) => {
  await open(page);
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  const figure = page.locator('figure[data-figure="chart-units"]');
  await expect(figure).toBeVisible({ timeout: 30_000 });
  for (const [press, n, subject] of [[null, 15, "chart-units"], ["全部 105 个", 105, "chart-units-all"]]) {
    if (press) await figure.getByRole("button", { name: press }).click();
    await figure.getByText("这幅图的数据表").click();
    const heads = figure.locator(".twin tbody th");
    // The table is drawn when it is opened.
    await expect(heads).toHaveCount(n);
    const names = await heads.allInnerTexts();
    const dialog = await takeAway(page, subject);
    await expect(dialog.locator(".take__summary")).toContainText(new RegExp(`^${n} ?行`));
    const taken = await json(page, dialog);
    expect(taken.name).toBe("park-atlas-chart_units.json");
    expect(taken.tables[0].rows.map((it) => it.region)).toEqual(names);
    expect(taken.tables[0].rows[0]).toMatchObject({ rank: 1, region_code: "330782", certified_total: 63, added: 4 });
    await closed(page, dialog);
    await figure.getByText("这幅图的数据表").click();
  }
  // The picture is the figure's, whichever rows it shows.
  const dialog = await takeAway(page, "chart-units-all");
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.locator('[data-form="svg"]').click()]);
  expect(await readFile(await file.path(), "utf8")).toContain("嵊泗县");
});

for (const [subject, n, key] of [["chart-growth", 116, "added_to_before"], ["chart-spread", 10, "share_of_parks"], ["chart-matrix", 11, "listed_services"]]) {
  test(`${subject} gives ${n} rows of its own`, async ({ page }) => {
    await open(page, "#/?l=en");
    await page.locator("#lazy").scrollIntoViewIfNeeded();
    await expect(page.locator(`figure[data-figure="${subject}"]`)).toBeVisible({ timeout: 30_000 });
    const taken = await json(page, await takeAway(page, subject));
    expect(taken.tables[0].rows).toHaveLength(n);
    expect(typeof taken.tables[0].rows[0][key]).toBe("number");
    expect(taken.tables[0].columns.map((it) => it.key)).toContain(key);
  });
}

test("a comparison gives its table, typed, and as a picture", async ({ page }) => {
  await open(page, "#/compare?r=330381~330382");
  const dialog = await takeAway(page, "compare");
  const taken = await json(page, dialog);
  const rows = taken.tables[0].rows;
  expect(rows.map((it) => [it.role, it.region, it.certified_total, it.rank])).toEqual([
    ["比较", "瑞安市", 12, 38],
    ["比较", "乐清市", 20, 13],
    ["参照", "温州市", 101, 7],
    ["参照", "浙江省", 1161, null],
  ]);
  const [file] = await Promise.all([page.waitForEvent("download"), dialog.locator('[data-form="svg"]').click()]);
  const picture = await readFile(await file.path(), "utf8");
  for (const text of ["瑞安市", "并列 38 / 105", "1,161", "浙小微园办〔2021〕3号"]) expect(picture).toContain(text);
  expect(picture).not.toContain("去掉");
});

/** Makes every workbook as long as if the data had many times their rows, as long as the page asks for it. */
const inflated = (page, times) =>
  page.addInitScript((times) => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (job, ...rest) {
      if (!globalThis.notInflated && typeof job === "string" && job.includes('"sheets"')) {
        const book = JSON.parse(job);
        for (const sheet of book.sheets) sheet.rows = [sheet.rows[0], ...Array.from({ length: times }, () => sheet.rows.slice(1)).flat()];
        return post.call(this, JSON.stringify(book), ...rest);
      }
      return post.call(this, job, ...rest);
    };
  }, times);

test("a long making shows how far it is and can be stopped; nothing is saved and the next works", async ({ page }) => {
  test.slow();
  await inflated(page, 400);
  const saved = [];
  page.on("download", (it) => saved.push(it.suggestedFilename()));
  await open(page, "#/data");
  await expect(headline(page)).toBeVisible();
  const dialog = await takeAway(page, "everything");
  const form = dialog.locator('[data-form="xlsx"]');
  await form.click();
  const bar = dialog.getByRole("progressbar");
  await expect(bar).toBeVisible();
  await expect.poll(() => bar.evaluate((it) => it.value), { timeout: 30_000 }).toBeGreaterThan(0);
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(dialog.getByRole("status").filter({ hasText: "已取消，没有保存任何文件。" })).toBeVisible();
  await expect(bar).toBeHidden();
  expect(saved).toEqual([]);
  await page.evaluate(() => (globalThis.notInflated = true));
  const [file] = await Promise.all([page.waitForEvent("download"), form.click()]);
  expect(file.suggestedFilename()).toBe("park-atlas-everything.xlsx");
  await expect(dialog.getByRole("status").filter({ hasText: "park-atlas-everything.xlsx" })).toBeVisible();
});

test("a long making goes on to the end and never backwards", async ({ page }) => {
  test.slow();
  await inflated(page, 60);
  await open(page, "#/data?l=en");
  const dialog = await takeAway(page, "everything");
  await page.evaluate(() => {
    globalThis.seen = [];
    const look = () => {
      const bar = document.querySelector("dialog progress");
      if (bar) globalThis.seen.push(bar.value);
      requestAnimationFrame(look);
    };
    look();
  });
  const [file] = await Promise.all([page.waitForEvent("download", { timeout: 60_000 }), dialog.locator('[data-form="xlsx"]').click()]);
  expect((await readFile(await file.path())).length).toBeGreaterThan(500_000);
  const seen = await page.evaluate(() => globalThis.seen);
  expect(seen.length, "the bar was seen").toBeGreaterThan(0);
  expect(seen.every((it, idx) => it >= 0 && it <= 1 && (idx === 0 || it >= seen[idx - 1]))).toBe(true);
  await expect(dialog.getByRole("progressbar")).toHaveCount(0);
});

for (const colorScheme of ["light", "dark"]) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, hash] of [["zh", "#/?r=330100"], ["en", "#/?r=330100&l=en"]]) {
      test(`the open dialog: axe finds nothing, ${name}`, async ({ page }) => {
        test.slow();
        await open(page, hash);
        const dialog = await takeAway(page, "headline");
        for (const more of await dialog.locator("summary").all()) await more.click();
        await expect(dialog.locator("iframe")).toBeVisible();
        // What is framed is a page of its own, looked at as such elsewhere.
        expect(await findings(page, "dialog", "iframe")).toEqual([]);
      });
    }
  });
}
