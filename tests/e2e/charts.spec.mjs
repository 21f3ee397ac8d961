// The charts below the overview: walked by key, seen in full, counted again from what is drawn.
import { expect, open, test, withoutWorker } from "./atlas.mjs";
import { headline, sidewaysOverflow } from "./reader.mjs";

const figure = (page, name) => page.locator(`figure[data-figure="chart-${name}"]`);
const drawing = (figure) => figure.getByRole("application");
const spoken = (figure) => figure.getByRole("status");

/** Scrolls to a figure and waits until its chart is drawn. */
async function drawn(page, name) {
  await expect(page.locator("html")).not.toHaveAttribute("data-app", "");
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  const it = figure(page, name);
  await expect(it).toBeVisible({ timeout: 30_000 });
  await drawing(it).scrollIntoViewIfNeeded();
  await expect(drawing(it).locator("svg path").first()).toBeAttached({ timeout: 30_000 });
  await expect(it.locator(".chart__status")).toHaveCount(0);
  return it;
}

test("a chart is one stop for Tab, and its points are walked by key and spoken", async ({ page }) => {
  await open(page);
  const units = await drawn(page, "units");
  await drawing(units).focus();
  await expect(units.locator(".figure-card__keys")).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(spoken(units)).toHaveText("义乌市：63 个，其中第七批 4 个，第 1 位，共 105 个");
  // The tip over the drawing says the same.
  await expect(drawing(units).locator("svg text", { hasText: "第 1 位" })).toBeAttached();
  await page.keyboard.press("ArrowDown");
  await expect(spoken(units)).toHaveText(/^萧山区：41 个/);
  await page.keyboard.press("End");
  await expect(spoken(units)).toHaveText(/^秀洲区：19 个/);
  await page.keyboard.press("ArrowRight");
  await expect(spoken(units)).toHaveText(/^秀洲区：19 个/);
  await page.keyboard.press("Home");
  await expect(spoken(units)).toHaveText(/^义乌市/);
  await page.keyboard.press("Escape");
  await expect(spoken(units)).toHaveText("");
  await expect(drawing(units)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(drawing(units)).not.toBeFocused();
  await expect(units.getByRole("button", { name: "全部 105 个" })).toBeFocused();
});

/** The picture of the overview, once it can be walked. */
async function walkedOverview(page) {
  const it = page.locator("figure[data-figure='batch']");
  await it.scrollIntoViewIfNeeded();
  await expect(drawing(it)).toBeVisible({ timeout: 30_000 });
  await expect(drawing(it).locator("svg path").first()).toBeAttached({ timeout: 30_000 });
  await expect(it.locator(".chart__status")).toHaveCount(0);
  return it;
}

test("the picture of the overview is walked as well, and fills the page", async ({ page }) => {
  await open(page);
  const batch = await walkedOverview(page);
  await expect(batch.locator(".chart")).toHaveCount(1);
  await drawing(batch).focus();
  await page.keyboard.press("ArrowRight");
  await expect(spoken(batch)).toHaveText("杭州市，生产制造类：10 个，第 4 位，共 11 个");
  // The tip over the drawing says the same.
  await expect(drawing(batch).locator("svg text", { hasText: /杭州市.*生产制造类.*10/ })).toBeAttached();
  await page.keyboard.press("ArrowRight");
  await expect(spoken(batch)).toHaveText("杭州市，生产性服务类：20 个，第 1 位，共 11 个");
  await page.keyboard.press("End");
  await expect(spoken(batch)).toHaveText(/^丽水市，生产性服务类/);
  await page.keyboard.press("Escape");
  await expect(spoken(batch)).toHaveText("");
  const button = batch.getByRole("button", { name: /^全屏查看/ });
  await button.click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("application").locator("svg path").first()).toBeAttached();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("the picture of the overview can be walked after going away and back, and follows a choice", async ({ page }) => {
  await open(page);
  await walkedOverview(page);
  await page.evaluate(() => (location.hash = "#/parks"));
  await expect(page.locator("tr.park").first()).toBeVisible();
  await page.evaluate(() => (location.hash = "#/?r=330100&l=en"));
  const batch = await walkedOverview(page);
  await expect(batch.locator(".chart")).toHaveCount(1);
  await drawing(batch).focus();
  await page.keyboard.press("ArrowRight");
  await expect(spoken(batch)).toHaveText(/^Shangcheng District, manufacturing/i);
  await page.evaluate(() => (location.hash = "#/?r=330100&l=en&t=s"));
  await expect(drawing(batch)).toHaveAttribute("data-state", /t=s/);
  await page.keyboard.press("ArrowRight");
  await expect(spoken(batch)).toHaveText(/^Shangcheng District, producer services/i);
});

for (const [width, route] of [[1280, ""], [768, "#/?l=en"], [360, "#/?r=330100"], [360, "#/?l=en"]]) {
  test(`nothing moves when the picture of the overview becomes one to walk, ${width} ${route}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    // Held back until the simple picture is there.
    let go;
    const held = new Promise((resolve) => (go = resolve));
    await withoutWorker(page);
    await page.route("**/assets/lazy-*.wasm", async (request) => {
      await held;
      await request.continue();
    });
    await open(page, route);
    const simple = page.locator("#batch-picture .chart");
    await simple.scrollIntoViewIfNeeded();
    await expect(simple.locator("svg path").first()).toBeAttached({ timeout: 30_000 });
    await page.locator(".batch [data-take]").scrollIntoViewIfNeeded();
    const places = () =>
      page.evaluate(() =>
        [".batch__picture", ".batch__picture .chart", ".batch__picture .legend", ".batch__columns", ".gaps"].map((it) => {
          const { top, height } = document.querySelector(it).getBoundingClientRect();
          return [it, Math.round(top + scrollY), Math.round(height)].join(" ");
        }),
      );
    const before = await places();
    go();
    // On a narrow page the module is asked for a little further down.
    await page.locator("#lazy").evaluate((it) => it.scrollIntoView());
    await expect(page.locator("figure[data-figure='batch']").getByRole("application")).toBeVisible({ timeout: 30_000 });
    expect(await places()).toEqual(before);
  });
}

test("every point of a walk is a row of the table", async ({ page }) => {
  await open(page, "#/?l=en&r=330100");
  for (const name of ["units", "growth", "spread"]) {
    const it = await drawn(page, name);
    await it.getByText("Data of this picture").click();
    const rows = it.locator(".twin tbody tr");
    // The table is drawn when it is opened.
    await expect(rows.first()).toBeVisible();
    const names = await rows.getByRole("rowheader").allInnerTexts();
    await drawing(it).focus();
    for (const name of names) {
      await page.keyboard.press("ArrowRight");
      await expect(spoken(it)).toContainText(name);
    }
    const last = await spoken(it).innerText();
    await page.keyboard.press("ArrowRight");
    await expect(spoken(it)).toHaveText(last);
  }
});

test("a figure fills the page and gives the focus back", async ({ page }) => {
  await open(page);
  const growth = await drawn(page, "growth");
  const button = growth.getByRole("button", { name: /^全屏查看/ });
  const small = await drawing(growth).boundingBox();
  await button.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: /第七批在浙江省哪里加得多/ });
  await expect(dialog).toBeVisible();
  await expect(dialog.getByRole("application").locator("svg path").first()).toBeAttached();
  await expect(dialog.locator(".chart__status")).toHaveCount(0);
  const large = await dialog.getByRole("application").boundingBox();
  expect(large.width).toBeGreaterThan(small.width * 1.5);
  const inner = await dialog.locator(".chart__host svg").boundingBox();
  expect(Math.abs(inner.width - large.width), "the chart is as wide as its place").toBeLessThan(3);
  await dialog.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(dialog.getByRole("status")).toHaveText(/^绍兴市：原有 105 个/);
  // The first Escape leaves the walk, the second the dialog.
  await page.keyboard.press("Escape");
  await expect(dialog.getByRole("status")).toHaveText("");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

test("all units are shown when asked for, zero included", async ({ page }) => {
  await open(page);
  const units = await drawn(page, "units");
  await units.getByRole("button", { name: "全部 105 个" }).click();
  await expect(drawing(units).locator("svg text", { hasText: "嵊泗县" })).toBeAttached();
  await drawing(units).focus();
  await page.keyboard.press("End");
  await expect(spoken(units)).toHaveText(/^嵊泗县：0 个/);
  await units.getByRole("button", { name: "只看前 15 个" }).click();
  await expect(drawing(units).locator("svg text", { hasText: "嵊泗县" })).toHaveCount(0);
});

test("a cell of the matrix chooses what it counts, by key as well", async ({ page }) => {
  await open(page);
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  const grid = figure(page, "matrix").getByRole("grid");
  await expect(grid).toBeVisible({ timeout: 30_000 });
  const cells = await grid.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll(".matrix__count")].map((it) => Number(it.textContent))));
  expect(cells.length).toBe(11);
  for (const [a, b, both] of cells) expect(a + b).toBe(both);
  expect(cells.reduce((sum, [, , both]) => sum + both, 0)).toBe(117);
  await expect(grid.locator("a[tabindex='0']")).toHaveCount(1);
  await grid.locator("a[tabindex='0']").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAccessibleName(/^杭州市，生产性服务类：20 个/);
  await page.keyboard.press("Enter");
  await expect.poll(() => new URL(page.url()).hash).toBe("#/?r=330100&t=s");
  await expect(headline(page)).toContainText("杭州市");
});

test("the charts follow the choice, the language and the light", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page);
  const spread = await drawn(page, "spread");
  await expect(spread).toContainText("基尼系数为 0.44");
  const colors = () => drawing(spread).locator("svg path[stroke]").evaluateAll((all) => [...new Set(all.map((it) => it.getAttribute("stroke")))].join(" "));
  const light = await colors();
  await page.emulateMedia({ colorScheme: "dark" });
  await expect.poll(colors).not.toBe(light);
  await page.evaluate(() => (location.hash = "#/?l=en&r=330100"));
  await expect(spread).toContainText("The Gini coefficient is 0.39");
  await expect(drawing(spread).locator("svg text", { hasText: "Reporting units, cumulative" })).toBeAttached();
  await page.evaluate(() => (location.hash = "#/?r=330900"));
  await expect(figure(page, "growth")).toContainText("第七批没有公布舟山市的园区");
  await expect(figure(page, "growth").getByRole("application")).toHaveCount(0);
});

for (const width of [360, 768]) {
  test(`nothing is cut or lies over something else at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const route of ["", "#/?l=en&r=330109"]) {
      await page.goto("about:blank");
      await open(page, route);
      for (const name of ["units", "growth", "spread"]) {
        const it = await drawn(page, name);
        const faults = await drawing(it).evaluate((chart) => {
          const place = chart.getBoundingClientRect();
          const texts = [...chart.querySelectorAll("svg text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
          const out = texts.filter(({ box }) => box.left < place.left - 1 || box.right > place.right + 1).map(({ text }) => `cut: ${text}`);
          const covers = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 2 && b.top < a.bottom - 2;
          texts.forEach((a, i) => texts.slice(0, i).forEach((b) => covers(a.box, b.box) && out.push(`${a.text} over ${b.text}`)));
          return out;
        });
        expect(faults, `${name} ${route}`).toEqual([]);
      }
      expect(await sidewaysOverflow(page)).toEqual([]);
    }
  });
}

test("on paper the tables are unfolded and the charts are there", async ({ page }) => {
  await open(page);
  const units = await drawn(page, "units");
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  await expect(units.locator(".twin table")).toBeVisible();
  await expect(drawing(units).locator("svg")).toBeVisible();
  await expect(units.getByRole("button", { name: /全屏/ })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await expect(units.locator(".twin table")).toBeHidden();
});
