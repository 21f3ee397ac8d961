// Pictures to take away: read back as XML and as pixels.
import { expect, open, SINGLE_FILE, test } from "./atlas.mjs";

const WIDTH = 900;

/** Makes a picture in the page; SVG as text, PNG as its size and where there is ink. */
async function taken(page, subject, wish) {
  return page.evaluate(
    async ([subject, wish]) => {
      const bytes = await globalThis.parkAtlasLazy.picture(subject, { surface: "light", clean: false, title: "", lines: [], ...wish });
      if (wish.format === "svg") return new TextDecoder().decode(bytes);
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      const ground = [...data.slice(0, 4)];
      const rows = [];
      for (let y = 0; y < bitmap.height; y += 1) {
        let ink = 0;
        for (let x = 0; x < bitmap.width; x += 1) {
          const at = (y * bitmap.width + x) * 4;
          if (Math.abs(data[at] - ground[0]) + Math.abs(data[at + 1] - ground[1]) + Math.abs(data[at + 2] - ground[2]) > 60) ink += 1;
        }
        rows.push(ink);
      }
      return { width: bitmap.width, height: bitmap.height, ground, rows, signature: [...bytes.slice(1, 4)] };
    },
    [subject, wish],
  );
}

/** What must be true of every SVG: it is XML, needs nothing from outside and runs nothing. */
async function read(page, text) {
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = [...parsed.querySelectorAll("*")];
    const outside = all.flatMap((it) => [...it.attributes].filter(({ name, value }) => /href|^on|^style$|^class$/.test(name) || (/url\(/.test(value) && !/^url\(#[\w-]+\)$/.test(value)) || (name !== "xmlns" && /https?:/.test(value))).map(({ name, value }) => `${it.localName} ${name}=${value}`));
    const dangling = all.flatMap((it) => [...it.attributes].flatMap(({ value }) => [...value.matchAll(/url\(#([\w-]+)\)/g)].map(([, id]) => id))).filter((id) => !parsed.getElementById(id));
    return {
      error: parsed.querySelector("parsererror")?.textContent ?? "",
      outside,
      dangling,
      scripts: parsed.querySelectorAll("script, foreignObject, image, style").length,
      width: Number(parsed.documentElement.getAttribute("width")),
      height: Number(parsed.documentElement.getAttribute("height")),
      texts: [...parsed.querySelectorAll("text")].map((it) => it.textContent),
      shapes: parsed.querySelectorAll("path, circle, rect").length,
    };
  }, text);
  expect(found.error).toBe("");
  expect(found.outside).toEqual([]);
  expect(found.dangling).toEqual([]);
  expect(found.scripts).toBe(0);
  return found;
}

async function lazyIsThere(page) {
  await page.locator("#lazy").scrollIntoViewIfNeeded();
  await expect(page.locator("html")).toHaveAttribute("data-lazy", "ready", { timeout: 30_000 });
  await expect(page.locator("figure[data-figure='chart-matrix']")).toBeVisible();
}

const LINES = ["来源：浙小微园办〔2021〕3号，附件 2", "数据截至2021年6月30日", "https://example.org/#/?r=330100"];
const PICTURES = [
  ["map", "浙江省已认定小微企业园数量，截至2021年6月30日（个）", ["功能区（无公布边界，标在所属设区市旁）"], 200],
  ["batch", "浙江省第七批认定小微企业园，按类型（个）", ["生产性服务类", "杭州市"], 20],
  ["chart-units", "浙江省哪些统计单位的园区最多？", ["义乌市", "63", "其中第七批"], 30],
  ["chart-growth", "与原有园区相比，第七批在浙江省哪里加得多？", ["绍兴市", "设区市"], 100],
  ["chart-spread", "园区在浙江省各统计单位之间分布得均匀吗？", ["100", "处处一样多"], 100],
  ["chart-matrix", "第七批的两类园区在浙江省各分布在哪里？", ["杭州市", "20", "合计"], 30],
];

for (const [subject, title, texts, shapes] of PICTURES) {
  test(`a picture of ${subject} holds all it needs`, async ({ page }) => {
    await open(page);
    await lazyIsThere(page);
    const svg = await read(page, await taken(page, subject, { format: "svg", lines: LINES }));
    for (const text of [title, ...texts, ...LINES]) expect(svg.texts.join("\n").replaceAll("\n", ""), text).toContain(text);
    expect(svg.width).toBe(WIDTH);
    expect(svg.shapes).toBeGreaterThan(shapes);
    const png = await taken(page, subject, { format: "png", lines: LINES });
    expect([png.width, png.height]).toEqual([svg.width * 2, svg.height * 2]);
    expect(png.signature, "PNG").toEqual([80, 78, 71]);
    expect(png.ground[3], "opaque").toBe(255);
    expect(Math.min(...png.ground.slice(0, 3)), "on a light ground").toBeGreaterThan(240);
    const ink = (from, to) => png.rows.slice(from, to).reduce((sum, it) => sum + it, 0);
    expect(ink(0, 50), "a free margin").toBe(0);
    expect(ink(60, 130), "the title").toBeGreaterThan(1000);
    expect(ink(png.height - 110, png.height - 50), "source and link").toBeGreaterThan(300);
    const bare = await read(page, await taken(page, subject, { format: "svg", clean: true, lines: LINES }));
    for (const text of [title, ...LINES]) expect(bare.texts.join("")).not.toContain(text);
    expect(bare.height).toBeLessThan(svg.height);
    expect(bare.shapes).toBeGreaterThan(shapes / 2);
  });
}

test("a picture is light on a dark page, dark when asked for, and the same on a phone", async ({ page }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await open(page, "#/?m=new&r=330100");
  await lazyIsThere(page);
  const of = (wish) => taken(page, "map", { format: "svg", ...wish });
  const light = await of({});
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await of({})).toBe(light);
  await expect(page.locator("html")).not.toHaveAttribute("data-theme", "light");
  const dark = await of({ surface: "dark" });
  expect(dark).not.toBe(light);
  expect(dark).toContain("#14181b");
  await page.setViewportSize({ width: 390, height: 800 });
  expect((await read(page, await of({}))).width).toBe(WIDTH);
});

test("what is no picture is refused in words", async ({ page }) => {
  await open(page);
  await lazyIsThere(page);
  const refused = page.evaluate(() => globalThis.parkAtlasLazy.picture("no-such-thing", { format: "svg", surface: "light", lines: [], title: "" }).catch((error) => error.message));
  expect(await refused).toContain("no-such-thing");
});

test.describe("from a stick", () => {
  test.use({ problems: [async ({}, use) => use([]), { auto: true }] });
  test("pictures are made from the single file as well", async ({ page }) => {
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(SINGLE_FILE);
    await expect(page.locator("html")).toHaveAttribute("data-app", "ready", { timeout: 30_000 });
    await lazyIsThere(page);
    for (const subject of ["map", "chart-units"]) {
      const png = await taken(page, subject, { format: "png" });
      expect(png.width).toBe(WIDTH * 2);
      expect(png.rows.slice(60, 130).reduce((sum, it) => sum + it, 0)).toBeGreaterThan(1000);
    }
    expect(errors).toEqual([]);
  });
});
