// What the browser keeps of a reader's own work, when it is full, refused, damaged or of another version.
import { expect, open, test } from "./atlas.mjs";

const FIGURES = "park-atlas.huzhou-figures";
const FORM = "park-atlas.form.register";
const field = (page, name = /^吴兴区，科技型产业园/) => page.getByRole("table", { name: /^(您的实际数|Your actual figures)/ }).getByRole("textbox", { name });

/** Everything that is kept is refused from the start, reading too. */
const refuse = (page, error, isReading) =>
  page.addInitScript(
    ([error, isReading]) => {
      const no = (key) => {
        if (!globalThis.isRoomy && String(key).startsWith("park-atlas.")) throw new DOMException("no", error);
      };
      const { getItem, setItem } = Storage.prototype;
      Storage.prototype.setItem = function set(key, text) {
        no(key);
        setItem.call(this, key, text);
      };
      if (isReading) {
        Storage.prototype.getItem = function get(key) {
          no(key);
          return getItem.call(this, key);
        };
      }
    },
    [error, isReading],
  );

for (const [name, error, isReading] of [["full", "QuotaExceededError", false], ["refused", "SecurityError", true]]) {
  test(`own figures stay on screen where storage is ${name}`, async ({ page }) => {
    await refuse(page, error, isReading);
    await open(page, "#/huzhou");
    await field(page).fill("6");
    await field(page).blur();
    await expect(page.getByText(/不让保存/)).toBeVisible();
    await page.getByRole("link", { name: "English" }).click();
    await expect(field(page, /^Wuxing District/).first()).toHaveValue("6");
    // Room again: the next figure keeps them all.
    await page.evaluate(() => {
      globalThis.isRoomy = true;
    });
    await field(page, /^Nanxun District/).first().fill("4");
    await field(page, /^Nanxun District/).first().blur();
    await expect(page.getByText("Kept in this browser.")).toBeVisible();
    const kept = await page.evaluate((key) => localStorage.getItem(key), FIGURES);
    expect(kept).toContain(",tech_parks,6");
    expect(kept).toContain(",tech_parks,4");
  });
}

const HEAD = "region_code,region,year,quarter,indicator,value\n";
for (const [name, text, taken, shown] of [
  ["cut off in the middle", `${HEAD}330502,吴兴区,2025,1,tech_parks,6\n330503,南浔区,2025,1,tech_`, "6", "330503,南浔区,2025,1,tech_"],
  ["of another version", `version,2\nregion_code,region,year,quarter,measure,amount\n330502,吴兴区,2025,1,tech_parks,6\n`, "", "version,2"],
  ["no table at all", "\u0000\u0001{not a table", "", "{not a table"],
  ["of units that are no longer known", `${HEAD}330502,吴兴区,2025,1,tech_parks,6\n339999,某区,2025,1,tech_parks,7\n`, "6", "339999,某区,2025,1,tech_parks,7"],
]) {
  test(`own figures that are ${name} are told, and their text can be had`, async ({ page }) => {
    await open(page, "#/policy");
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [FIGURES, text]);
    await page.reload();
    await open(page, "#/huzhou");
    await expect(page.getByText(/有一部分读不出来/)).toBeVisible();
    await expect(field(page)).toHaveValue(taken);
    await expect(page.locator("pre.own__refused")).toContainText(shown);
    // Writing on takes nothing from what was there.
    await field(page).fill("8");
    await field(page).blur();
    const aside = await page.evaluate((key) => localStorage.getItem(`${key}.damaged`), FIGURES);
    expect(aside).toBe(text);
  });
}

test("two tabs with own figures follow each other", async ({ page, context }) => {
  await open(page, "#/huzhou");
  const other = await context.newPage();
  await open(other, "#/huzhou");
  await field(page).fill("6");
  await field(page).blur();
  await expect(field(other)).toHaveValue("6");
  await field(other, /^南浔区，科技型产业园/).fill("3");
  await field(other, /^南浔区，科技型产业园/).blur();
  await expect(field(page, /^南浔区，科技型产业园/)).toHaveValue("3");
  const kept = await page.evaluate((key) => localStorage.getItem(key), FIGURES);
  expect(kept).toContain("330502,吴兴区,2025,1,tech_parks,6");
  expect(kept).toContain("330503,南浔区,2025,1,tech_parks,3");
});

for (const [name, text, said] of [
  ["half-written", '{"form":"register","version":1,"tables":{"rows":[["杭州', "已损坏"],
  ["of a newer version", '{"format":"park-atlas-form","form":"register","version":99,"tables":{}}', /新|版本/],
  ["another thing altogether", "[]", "已损坏"],
]) {
  test(`a form whose kept text is ${name} opens empty, says so and hands the text over`, async ({ page }) => {
    await open(page, "#/policy/forms/register");
    // A form that is still being opened would read the text, and put it aside, before the reload does.
    await expect(page.locator(".form-cell__field").first()).toBeVisible();
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [FORM, text]);
    await page.reload();
    await expect(page.getByRole("alert")).toContainText(said);
    await page.locator(".form-cell__field").first().fill("杭州市");
    await expect(page.getByText(/已保存/).first()).toBeVisible();
    const aside = await page.evaluate((key) => localStorage.getItem(`${key}.aside-1`), FORM);
    expect(aside).toBe(text);
  });
}

test("each form has a tab title of its own", async ({ page }) => {
  const titles = [];
  for (const form of ["", "/register", "/plan-2019", "/targets-2018-2022", "/outline"]) {
    await open(page, `#/policy/forms${form}`);
    await expect(page).toHaveTitle(/浙江小微企业园图谱/);
    titles.push(await page.title());
  }
  expect(new Set(titles).size).toBe(5);
});
