// A presentation of one's own: views added on the way, changed, kept, carried as a file.
import { readFile } from "node:fs/promises";
import { expect, open, ready, test } from "./atlas.mjs";
import { expectAddress } from "./reader.mjs";

const titles = (page) => page.locator(".present-step__title").allInnerTexts();
const step = (page, n) => page.locator(`#step-${n}`);
const message = (page) => page.locator(".present__said");
const tool = (page, name) => page.locator(".present__tools").getByRole("button", { name, exact: true });
const act = (page, n, name) => step(page, n).getByRole("button", { name: new RegExp(`^${name}`) });
const KEY = "park-atlas.presentation";

/** Adds the view that is shown, under a title. */
async function add(page, hash, title) {
  await open(page, hash);
  await page.getByRole("button", { name: "把这一页加入演示" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("标题").fill(title);
  await dialog.getByRole("button", { name: "加入", exact: true }).click();
  await expect(dialog).toContainText("已加入");
  return dialog;
}

/** What a presentation holds as a file. */
const file = (steps) => ({
  name: "x.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ format: "park-atlas-presentation", version: 1, steps })),
});

const pick = (page, it) => page.locator(".present__file input").setInputFiles(it);

/** Opens the page with three steps in the browser's storage. */
async function withSteps(page) {
  const steps = ["甲", "乙", "丙"].map((title) => ({ title, notes: `${title}的备注`, view: "#/map" }));
  await open(page, "#/present");
  await pick(page, file(steps));
  await expect(message(page)).toContainText("已导入 3 步");
}

test("views are added from where they are seen, and played as they were", async ({ page }) => {
  await add(page, "#/map?r=330100", "省会");
  const dialog = await add(page, "#/parks?r=330110&t=s", "余杭的服务类");
  await expect(dialog).toContainText("现在有 2 步");
  await dialog.getByRole("link", { name: "去看演示" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => titles(page)).toEqual(["省会", "余杭的服务类"]);
  await expect(page.locator(".present__lead")).toContainText("自己的演示，共 2 步");
  await page.getByRole("link", { name: "开始演示" }).click();
  await expectAddress(page, "#/map?r=330100&p=1");
  await page.keyboard.press("PageDown");
  await expectAddress(page, "#/parks?r=330110&t=s&p=2");
  await expect(page.locator(".presenter__title")).toContainText("余杭的服务类");
});

test("a figure is added with its place on the page", async ({ page }) => {
  await open(page, "#/");
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  await page.locator('[data-take="chart-spread"]').click();
  await page.getByRole("dialog").getByRole("button", { name: "加入", exact: true }).click();
  await page.getByRole("dialog").getByRole("link", { name: "去看演示" }).click();
  await page.getByRole("link", { name: "开始演示" }).click();
  await expect(page.locator('[data-figure="chart-spread"]')).toBeInViewport();
});

test("steps are renamed, noted, moved, duplicated, deleted, and all of it is undone", async ({ page }) => {
  await withSteps(page);
  await step(page, 2).getByText("修改", { exact: true }).click();
  await step(page, 2).getByLabel("标题").fill("第二");
  await expect(step(page, 2).locator(".present-step__title")).toHaveText("第二");
  await step(page, 2).getByLabel("备注").fill("一行\n又一行");
  await expect(step(page, 2).locator(".present-step__notes p")).toHaveText(["一行", "又一行"]);
  await act(page, 2, "上移").click();
  expect(await titles(page)).toEqual(["第二", "甲", "丙"]);
  await expect(message(page)).toContainText("“第二”移到第 1 步，共 3 步。");
  await expect(act(page, 1, "上移"), "the focus goes along").toBeFocused();
  await page.keyboard.press("Alt+ArrowDown");
  expect(await titles(page)).toEqual(["甲", "第二", "丙"]);
  await expect(act(page, 2, "下移")).toBeFocused();
  await act(page, 3, "复制一份").click();
  expect(await titles(page)).toEqual(["甲", "第二", "丙", "丙"]);
  await act(page, 1, "删除").click();
  expect(await titles(page)).toEqual(["第二", "丙", "丙"]);
  await expect(message(page)).toContainText("已删除“甲”");
  // All of it in sight: a page that scrolls under the pointer drags another step.
  await page.setViewportSize({ width: 1280, height: 1600 });
  await step(page, 3).locator(".present-step__number").dragTo(step(page, 1).locator(".present-step__number"));
  await expect.poll(() => titles(page)).toEqual(["丙", "第二", "丙"]);
  for (const expected of [
    ["第二", "丙", "丙"],
    ["甲", "第二", "丙", "丙"],
    ["甲", "第二", "丙"],
    ["第二", "甲", "丙"],
    ["甲", "第二", "丙"],
    ["甲", "第二", "丙"],
    ["甲", "乙", "丙"],
  ]) {
    await tool(page, "撤销").click();
    await expect.poll(() => titles(page)).toEqual(expected);
  }
  await expect(tool(page, "撤销"), "the button keeps the focus").toBeFocused();
  await tool(page, "重做").click();
  await expect.poll(() => titles(page)).toEqual(["甲", "第二", "丙"]);
});

test("the presentation is kept in the browser, and the site's own comes back when asked for", async ({ page }) => {
  await withSteps(page);
  await expect(message(page)).toContainText("已保存在本浏览器");
  await page.reload();
  await ready(page);
  await expect.poll(() => titles(page)).toEqual(["甲", "乙", "丙"]);
  await tool(page, "换回自带的演示").click();
  await expect(page.locator(".present-step")).toHaveCount(14);
  await tool(page, "撤销").click();
  await expect.poll(() => titles(page)).toEqual(["甲", "乙", "丙"]);
  await tool(page, "清空，从头做起").click();
  await expect(page.locator(".present-step")).toHaveCount(0);
  await expect(page.locator(".present__lead")).toHaveText("演示里还没有内容。");
  await expect(page.getByRole("link", { name: "开始演示" })).toHaveCount(0);
});

test("it goes out as a file and comes back the same", async ({ page }) => {
  await withSteps(page);
  const [download] = await Promise.all([page.waitForEvent("download"), tool(page, "导出文件").click()]);
  expect(download.suggestedFilename()).toBe("小微企业园演示.json");
  const path = await download.path();
  const steps = JSON.parse(await readFile(path, "utf8")).steps;
  expect(steps.map((it) => it.title)).toEqual(["甲", "乙", "丙"]);
  await tool(page, "换回自带的演示").click();
  await pick(page, path);
  await expect.poll(() => titles(page)).toEqual(["甲", "乙", "丙"]);
});

test("a faulty file is refused with every fault in its place, and nothing is lost", async ({ page }) => {
  await withSteps(page);
  await pick(page, file([{ title: 3, view: "#/" }, { title: "x", view: "javascript:alert(1)" }, "x"]));
  await expect(message(page).getByRole("listitem")).toHaveText([
    "第 1 步的 title：应当是文字。",
    "第 2 步的 view：不是本站的页面地址，应当以 #/ 开头。",
    "第 3 步：不是一步的内容。",
  ]);
  expect(await titles(page)).toEqual(["甲", "乙", "丙"]);
  await pick(page, { name: "x.json", mimeType: "application/json", buffer: Buffer.from("{\"format\":") });
  await expect(message(page)).toContainText("不是 JSON 文件，或者不完整。");
  await pick(page, { name: "x.bin", mimeType: "application/json", buffer: Buffer.from([0xff, 0xfe, 0x81]) });
  await expect(message(page)).toContainText(/读不出来|不是 JSON/);
  expect(await titles(page)).toEqual(["甲", "乙", "丙"]);
});

test("hostile text stays text, in the list, in the bar and in the notes", async ({ page }) => {
  const hostile = "<img src=x onerror=\"window.hit=1\"><script>window.hit=1</script>";
  await open(page, "#/present");
  await pick(page, file([{ title: hostile, notes: `${hostile}\n\u202etxet`, view: `#/map?q=${encodeURIComponent(hostile)}&r=999999` }]));
  await expect(message(page).getByRole("listitem")).toHaveText(["第 1 步的 view：地址里这一段认不出来：999999"]);
  await expect(step(page, 1).locator(".present-step__title")).toHaveText(hostile);
  await page.getByRole("link", { name: "开始演示" }).click();
  await expect(page.locator(".presenter__title strong")).toHaveText(hostile);
  await page.keyboard.press("n");
  await expect(page.locator(".presenter__lines p").first()).toHaveText(hostile);
  await expect(page.locator(".presenter__lines")).not.toContainText("\u202e");
  await page.keyboard.press("j");
  expect(await page.locator("img[src='x']").count()).toBe(0);
  expect(await page.evaluate(() => window.hit)).toBe(undefined);
});

test("storage that is refused costs the memory and nothing else, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await withSteps(page);
  await expect(message(page)).toContainText("浏览器不允许本页保存内容");
  await act(page, 1, "删除").click();
  expect(await titles(page)).toEqual(["乙", "丙"]);
});

test("storage that is full says so", async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await withSteps(page);
  await expect(message(page)).toContainText("存储空间已满");
  expect(await titles(page)).toEqual(["甲", "乙", "丙"]);
});

test("what was kept and cannot be read is put aside and shown", async ({ page }) => {
  await page.addInitScript((key) => {
    if (!sessionStorage.getItem("planted")) localStorage.setItem(key, "{\"format\": \"park-atlas-presentation\", \"steps\": [{");
    sessionStorage.setItem("planted", "1");
  }, KEY);
  await open(page, "#/present");
  await expect(message(page)).toContainText("读不出来");
  await expect(page.locator(".present__raw")).toContainText("park-atlas-presentation");
  await expect(page.locator(".present-step")).toHaveCount(14);
  expect(await page.evaluate((key) => localStorage.getItem(`${key}.damaged`), KEY)).toContain("steps");
});

test("two tabs do not overwrite each other", async ({ page, context }) => {
  await withSteps(page);
  await expect(message(page)).toContainText("已保存");
  const other = await context.newPage();
  await other.goto(page.url());
  await ready(other);
  await expect.poll(() => titles(other)).toEqual(["甲", "乙", "丙"]);
  await act(other, 1, "删除").click();
  await expect(message(other)).toContainText("已保存");
  // Here something was done before: the reader is asked.
  await expect(message(page)).toContainText("另一个标签页里改过了");
  expect(await titles(page)).toEqual(["甲", "乙", "丙"]);
  await page.getByRole("button", { name: "换成那边的" }).click();
  await expect.poll(() => titles(page)).toEqual(["乙", "丙"]);
  await tool(page, "撤销").click();
  await expect.poll(() => titles(page)).toEqual(["甲", "乙", "丙"]);
});

test("on paper it is a handout: steps and notes, no buttons", async ({ page }) => {
  await open(page, "#/present");
  await expect(page.locator(".present-step")).toHaveCount(14);
  await page.emulateMedia({ media: "print" });
  for (const hidden of [".present__tools", ".present__start", ".present-step__acts", ".present-step__edit", ".present__keys"]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  await expect(step(page, 1).locator(".present-step__notes")).toContainText("105 个统计单位");
});
