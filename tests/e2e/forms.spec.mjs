// The forms of the 2018 notice: filled in by keyboard and paste, kept, brought back, taken away, printed.
import { readFile } from "node:fs/promises";

import { expect, findings, open, test } from "./atlas.mjs";
import { headline, sidewaysOverflow } from "./reader.mjs";

const TARGETS = "#/policy/forms/targets-2018-2022";
const PLAN = "#/policy/forms/plan-2019";
const KEY = "park-atlas.form.targets-2018-2022";

/** A cell by table, row and column, from 0; table 1 is the first below the field on top. */
const cell = (page, table, row, column) => page.locator(`[data-at="${table}.${row}.${column}"]`);
const said = (page) => page.getByRole("status").filter({ hasText: /。|\./ });
const kept = (page) => page.locator(".form-keeping");
const button = (page, name) => page.getByRole("button", { name, exact: true });
const total = (page) => page.getByRole("grid").first().locator("tfoot td, tfoot th");

async function openForm(page, hash) {
  await open(page, hash);
  await expect(page.locator(".form-page")).toBeVisible();
}

/** Pastes as the browser does: the event carries the text. */
async function paste(target, text) {
  await target.focus();
  await target.evaluate((field, words) => {
    const data = new DataTransfer();
    data.setData("text/plain", words);
    field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, text);
}

/** A workbook made by the page, as bytes. */
async function workbook(page, click) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

async function download(page, click) {
  const [file] = await Promise.all([page.waitForEvent("download"), click()]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
}

test("the list leads to the four forms and says how much is filled in", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  await expect(kept(page)).toContainText("已保存");
  await page.getByRole("link", { name: "全部表格" }).click();
  await expect(headline(page)).toHaveText("2018年通知的表格");
  const cards = page.locator(".form-card");
  await expect(cards).toHaveCount(4);
  await expect(cards.nth(2)).toContainText("已填 1 行");
  await expect(cards.nth(0)).toContainText("尚未填写");
  await cards.nth(1).getByRole("link").click();
  await expect(headline(page)).toHaveText("2019年小微企业园建设提升计划情况表");
  await expect(page.getByRole("grid")).toHaveCount(3);
});

test("a table is filled in by keyboard alone, and its totals follow", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).focus();
  for (const words of ["余杭区", "3", "1", "2", "120.5"]) {
    await page.keyboard.type(words);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowDown");
  await expect(cell(page, 1, 1, 0)).toBeFocused();
  await page.keyboard.type("富阳区");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.type("2");
  await page.keyboard.press("Enter");
  await expect(cell(page, 1, 2, 1)).toBeFocused();
  await expect(total(page)).toHaveText(["", "总计", "5", "1", "2", "120.5", "", "", "", "", "", ""]);
  // Letters replace what is there, Escape brings it back, F2 changes it.
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("9");
  await expect(cell(page, 1, 1, 1)).toHaveValue("9");
  await page.keyboard.press("Escape");
  await expect(cell(page, 1, 1, 1)).toHaveValue("2");
  await page.keyboard.press("F2");
  await page.keyboard.type("0");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.type("5");
  await expect(cell(page, 1, 1, 1)).toHaveValue("250");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+z");
  await expect(cell(page, 1, 1, 1)).toHaveValue("2");
  await page.keyboard.press("Control+y");
  await expect(cell(page, 1, 1, 1)).toHaveValue("250");
  // A step back or forth puts the focus where it was, in a task of its own.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
  // Without typing, Tab leaves.
  await page.keyboard.press("Tab");
  await expect(page.getByRole("grid").locator(":focus")).toHaveCount(0);
});

test("words composed with an input method arrive whole, and its Enter confirms no cell", async ({ page, context }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).focus();
  const method = await context.newCDPSession(page);
  for (const text of ["y", "yu", "yu h", "yu hang"]) {
    await method.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  }
  await method.send("Input.insertText", { text: "余杭" });
  await expect(cell(page, 1, 0, 0)).toHaveValue("余杭");
  await expect(cell(page, 1, 0, 0)).toBeFocused();
});

test("a wrong cell says what is wrong, and the list leads to it", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  await cell(page, 1, 0, 4).fill("约三百");
  await expect(cell(page, 1, 0, 4)).toHaveAttribute("aria-invalid", "true");
  await expect(cell(page, 1, 0, 4)).toHaveAccessibleDescription("这里要填数字，不带单位以外的文字。");
  await expect(page.getByRole("heading", { name: "有 1 处需要修改" })).toBeVisible();
  await button(page, "第 1 行，按园区类型：生产制造类园区占地面积（亩）：这里要填数字，不带单位以外的文字。").click();
  await expect(cell(page, 1, 0, 4)).toBeFocused();
  await cell(page, 1, 0, 4).fill("３００ 亩");
  await expect(cell(page, 1, 0, 4)).not.toHaveAttribute("aria-invalid");
  await expect(page.getByRole("heading", { name: "没有发现错误。" })).toBeVisible();
});

test("a block from a spreadsheet is pasted whole, or answered", async ({ page }) => {
  await openForm(page, PLAN);
  await paste(cell(page, 1, 0, 0), '1\t甲园\t东街\t生产制造类\t泵\t"政府\n主导"\t12.5\t3\t2019年6月\r\n2\t乙园\t\t\t\t\t8\t\t2019.12\r\n3\t丙园\r\n');
  await expect(said(page)).toContainText("已粘贴 3 行，表格加长了 1 行，略去了序号列。");
  await expect(cell(page, 1, 2, 0)).toHaveValue("丙园");
  await expect(cell(page, 1, 0, 2)).toHaveValue("生产制造类");
  await expect(page.getByRole("grid").first().locator("tfoot")).toContainText("20.5");
  await button(page, "撤销").click();
  await expect(cell(page, 1, 0, 0)).toHaveValue("");
  await expect(cell(page, 1, 2, 0)).toHaveCount(0);
  await paste(cell(page, 1, 0, 6), "1\t2\t3");
  await expect(said(page)).toContainText("没有粘贴：内容有 3 列，从这一格往右只剩 2 列。");
  await expect(cell(page, 1, 0, 6)).toHaveValue("");
});

test("rows come and go, and come back", async ({ page }) => {
  await openForm(page, PLAN);
  const grid = page.getByRole("grid").first();
  await cell(page, 1, 1, 0).fill("乙园");
  await page.getByRole("button", { name: "添加一行" }).first().click();
  await expect(grid.locator("tbody tr")).toHaveCount(3);
  await expect(cell(page, 1, 2, 0)).toBeFocused();
  await grid.getByRole("button", { name: "删除第 2 行" }).click();
  await expect(said(page)).toContainText("已删除第 2 行");
  await expect(grid.locator("tbody tr")).toHaveCount(2);
  await button(page, "撤销").click();
  await expect(cell(page, 1, 1, 0)).toHaveValue("乙园");
  await button(page, "清空本表").click();
  await expect(cell(page, 1, 1, 0)).toHaveValue("");
  await button(page, "撤销").click();
  await expect(cell(page, 1, 1, 0)).toHaveValue("乙园");
});

test("what is typed is there after a crash, and after leaving the page with its steps", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  await cell(page, 1, 0, 1).fill("3");
  await expect(kept(page)).toContainText("已保存");
  await page.reload();
  await expect(cell(page, 1, 0, 0)).toHaveValue("余杭区");
  await expect(said(page)).toContainText("已恢复");
  await cell(page, 1, 0, 1).fill("4");
  // Gone at once, before the pause is over.
  await page.getByRole("link", { name: "全部表格" }).click();
  await expect(page.locator(".form-cards")).toBeVisible();
  await page.goBack();
  await expect(cell(page, 1, 0, 1)).toHaveValue("4");
  await button(page, "撤销").click();
  await expect(cell(page, 1, 0, 1)).toHaveValue("3");
});

test("the language changes and nothing is lost", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  await page.getByRole("link", { name: "English" }).click();
  await expect(headline(page)).toHaveText("Targets for building parks, 2018–2022");
  await expect(cell(page, 1, 0, 0)).toHaveValue("余杭区");
});

for (const [name, error, words] of [
  ["full", "QuotaExceededError", "存储空间已满"],
  ["refused", "SecurityError", "不允许本页保存"],
]) {
  test(`storage that is ${name} is told, and nothing on screen is lost`, async ({ page }) => {
    await page.addInitScript((kind) => {
      const setItem = Storage.prototype.setItem;
      Storage.prototype.setItem = function set(key, text) {
        if (key.startsWith("park-atlas.form") && !globalThis.isRoomy) {
          globalThis.refused = text;
          throw new DOMException("no", kind);
        }
        setItem.call(this, key, text);
      };
    }, error);
    await openForm(page, TARGETS);
    await cell(page, 1, 0, 0).fill("余杭区");
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(cell(page, 1, 0, 0)).toHaveValue("余杭区");
    await page.getByRole("link", { name: "全部表格" }).click();
    await page.goBack();
    await expect(cell(page, 1, 0, 0)).toHaveValue("余杭区");
    await cell(page, 1, 0, 0).fill("临平区");
    // No keeping is under way that would find room.
    await page.waitForFunction(() => globalThis.refused?.includes("临平区"));
    await expect(page.getByRole("alert")).toContainText(words);
    await page.evaluate(() => {
      globalThis.isRoomy = true;
    });
    await button(page, "重试保存").click();
    await expect(kept(page)).toContainText("已保存");
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("what was kept and is damaged is put aside, said, and can be had", async ({ page }) => {
  await openForm(page, TARGETS);
  await page.evaluate((key) => localStorage.setItem(key, '{"form": "targets'), KEY);
  await page.reload();
  await expect(page.getByRole("alert")).toContainText("已损坏");
  const file = await download(page, () => button(page, "下载原文").click());
  expect(file.text).toBe('{"form": "targets');
  await cell(page, 1, 0, 0).fill("余杭区");
  await expect(kept(page)).toContainText("已保存");
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.aside-1`), KEY)).toBe('{"form": "targets');
  // It is offered until the reader is done with it.
  await page.reload();
  await expect(kept(page)).toContainText("已保存");
  await expect(page.getByRole("alert")).toContainText("已损坏");
  await button(page, "不再提示").click();
  await expect(page.getByRole("alert")).toHaveCount(0);
  await page.reload();
  await expect(kept(page)).toContainText("已保存");
  await expect(page.getByRole("alert")).toHaveCount(0);
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.told-1`), KEY)).toBe('{"form": "targets');
});

test("two tabs do not write over each other unasked", async ({ page, context }) => {
  await openForm(page, TARGETS);
  const other = await context.newPage();
  await openForm(other, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  // The other tab has done nothing and follows.
  await expect(cell(other, 1, 0, 0)).toHaveValue("余杭区");
  await cell(other, 1, 1, 0).fill("富阳区");
  await expect(page.getByRole("alert")).toContainText("另一个标签页");
  await cell(page, 1, 2, 0).fill("临安区");
  await page.waitForTimeout(700);
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).not.toContain("临安区");
  await button(page, "以本页为准").click();
  await expect(kept(page)).toContainText("已保存");
  await expect(other.getByRole("alert")).toContainText("另一个标签页");
  await button(other, "换成那边的内容").click();
  await expect(cell(other, 1, 2, 0)).toHaveValue("临安区");
  await expect(cell(other, 1, 1, 0)).toHaveValue("");
  await button(other, "撤销").click();
  await expect(cell(other, 1, 1, 0)).toHaveValue("富阳区");
});

test("a form goes out as CSV and JSON and comes in again", async ({ page }) => {
  await openForm(page, PLAN);
  await cell(page, 0, 0, 0).fill("杭州市");
  await cell(page, 1, 0, 0).fill('=HYPERLINK("http://x")');
  await cell(page, 1, 0, 5).fill("１２．５");
  await cell(page, 1, 0, 2).selectOption("生产制造类");
  const excel = await download(page, () => button(page, "CSV（Excel 用）").first().click());
  expect(excel.name).toMatch(/^plan-2019-\d{4}-\d\d-\d\d\.csv$/);
  expect(excel.text.charCodeAt(0)).toBe(0xfeff);
  const json = await download(page, () => button(page, "JSON").click());
  const plain = await download(page, () => button(page, "CSV（UTF-8）").first().click());
  expect(plain.text).toContain(`杭州市,可建成,1,"'=HYPERLINK(""http://x"")",,生产制造类,,,12.5,,`);
  for (const file of [plain, json, excel]) {
    await button(page, "清空本表").click();
    await expect(cell(page, 1, 0, 0)).toHaveValue("");
    await page.getByLabel("从文件导入").setInputFiles({ name: file.name, mimeType: "", buffer: Buffer.from(file.text) });
    await expect(cell(page, 1, 0, 0)).toHaveValue('=HYPERLINK("http://x")');
    await expect(cell(page, 0, 0, 0)).toHaveValue("杭州市");
    await expect(cell(page, 1, 0, 2)).toHaveValue("生产制造类");
    await expect(said(page)).toContainText("已导入 1 行");
  }
});

test("a form goes out as a workbook and comes in again", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 0, 0, 0).fill("杭州市");
  await cell(page, 1, 0, 0).fill("余杭区");
  await cell(page, 1, 0, 4).fill("1,120.75");
  const { name, bytes } = await workbook(page, () => button(page, "XLSX").first().click());
  expect(name).toMatch(/^targets-2018-2022-\d{4}-\d\d-\d\d\.xlsx$/);
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  await button(page, "清空本表").click();
  await page.getByLabel("从文件导入").setInputFiles({ name, mimeType: "", buffer: bytes });
  await expect(cell(page, 1, 0, 0)).toHaveValue("余杭区");
  await expect(cell(page, 1, 0, 4)).toHaveValue("1120.75");
  await expect(cell(page, 0, 0, 0)).toHaveValue("杭州市");
  const blank = await workbook(page, () => button(page, "XLSX").last().click());
  expect(blank.name).toBe("targets-2018-2022-空白.xlsx");
});

test("files from elsewhere are answered; those of Chinese spreadsheets are read", async ({ page }) => {
  await openForm(page, "#/policy/forms/register");
  const pick = (buffer) => page.getByLabel("从文件导入").setInputFiles({ name: "x.csv", mimeType: "text/csv", buffer });
  await pick(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]));
  await expect(said(page)).toContainText("读不了旧版 Excel 工作簿");
  await pick(Buffer.from("PK\u0003\u0004"));
  await expect(said(page)).toContainText("文件打不开");
  await pick(Buffer.from("a,b\n1,2\n"));
  await expect(said(page)).toContainText("没有这张表的栏名");
  await pick(Buffer.from('{"format":"park-atlas-form","version":1,"form":"plan-2019","tables":{}}'));
  await expect(said(page)).toContainText("2019年小微企业园建设提升计划情况表");
  // 机构名称 and 办公室 in GB 18030.
  await pick(Buffer.from([0xbb, 0xfa, 0xb9, 0xb9, 0xc3, 0xfb, 0xb3, 0xc6, 0x0a, 0xb0, 0xec, 0xb9, 0xab, 0xca, 0xd2, 0x0a]));
  await expect(cell(page, 0, 0, 1)).toHaveValue("办公室");
});

test("the outline is ticked off, drafted and exported as text", async ({ page }) => {
  await openForm(page, "#/policy/forms/outline");
  await page.getByRole("checkbox", { name: "工业经济总量" }).check();
  await page.getByRole("textbox", { name: "工业经济总量：内容" }).fill("全县……\n第二段");
  await expect(page.getByText(/项中已写 1 项/)).toBeVisible();
  const file = await download(page, () => button(page, "文本").first().click());
  expect(file.text).toContain("- [x] 工业经济总量\n      全县……\n      第二段\n");
  await expect(kept(page)).toContainText("已保存");
  await page.reload();
  await expect(page.getByRole("checkbox", { name: "工业经济总量" })).toBeChecked();
});

test("on paper: sideways, as the form, without controls", async ({ page }) => {
  await openForm(page, TARGETS);
  await cell(page, 1, 0, 0).fill("余杭区");
  await cell(page, 1, 0, 4).fill("120.5");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 1030, height: 700 });
  for (const role of ["button", "textbox", "combobox"]) {
    const shown = await page.getByRole(role).filter({ visible: true }).allInnerTexts();
    expect(shown, role).toEqual([]);
  }
  await expect(page.getByRole("grid")).toContainText("余杭区");
  await expect(total(page).filter({ visible: true }).first()).toHaveText("总计");
  expect(await sidewaysOverflow(page)).toEqual([]);
  const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(paper).toMatch(/\/MediaBox\s*\[\s*0\s+0\s+84[12]/);
});

for (const [scheme, query] of [["light", ""], ["dark", "?l=en"]]) {
  test.describe(scheme, () => {
    test.use({ colorScheme: scheme });
    for (const hash of ["#/policy/forms", TARGETS, PLAN, "#/policy/forms/outline"]) {
      test(`${hash}${query}: axe finds nothing, no page is too wide`, async ({ page }) => {
        test.slow();
        await open(page, `${hash}${query}`);
        await expect(headline(page)).toBeVisible();
        if (hash === TARGETS) await cell(page, 1, 0, 1).fill("x");
        expect(await findings(page)).toEqual([]);
        await page.setViewportSize({ width: 360, height: 740 });
        expect(await sidewaysOverflow(page)).toEqual([]);
      });
    }
  });
}
