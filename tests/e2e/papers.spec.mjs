// The pages about single documents: every table and picture is taken away and read back.
import { expect, open, test } from "./atlas.mjs";
import { download, takeAway, workbook } from "./taking.mjs";

/** Page, subject, how many rows, and a line of the table for programs. */
const TABLES = [
  ["#/pilots", "pilots", 16, /^base-yunqi,创新基地,杭州云栖小镇,"Yunqi Town, Hangzhou",330100,/m],
  ["#/pilots?r=330381", "pilots", 1, /^pilot-330381,/m],
  ["#/pilots", "pilots-compare", null, /,上市公司数,73,家,/],
  ["#/pilots", "pilots-asked", 9, /^kczg-2021,试点单位,/m],
  ["#/huzhou", "plan-structure", 10, /^huzhou-2025-9,两库,/m],
  ["#/huzhou", "plan-tech_parks", 32, /^330502,吴兴区,2025,科技型产业园（专业园）（个）,12,当年新增（各年可相加）,huzhou-2025-9,0\.34\d+,,$/m],
  ["#/huzhou", "plan-srdi_firms", 24, /^330502,吴兴区,2026,省级以上专精特新企业（家）,180,.*,20,0\.125$/m],
  ["#/huzhou", "plan-checks", 8, /^建成科技型产业园（专业园）,二、（一）,.*,100,102,/m],
  ["#/huzhou", "plan-shares", 32, /^330500-changhe|长合区,2025,10,30,0\.33/m],
  ["#/huzhou", "plan-measures", 13, /,招商引进一批,/],
  ["#/huzhou/parks?f=33", "finder", 117, /,瑞明科创园,.*,符合$/m],
  ["#/huzhou/parks", "flagship-scatter", 35, /,中节能·万马（湖州）智谷产业园,.*,3\.06\d+,/],
  ["#/huzhou/parks", "flagship", 35, /,安吉两山创客小镇,/],
  ["#/huzhou/parks", "flagship-industries", 14, /^34,通用设备制造业,11$/m],
  ["#/policy", "timeline", 27, /^13,2019-03-31,2019-03-31,期限,/m],
  ["#/policy", "policy-steps", 7, /,规范化管理,/],
  ["#/policy", "policy-tasks", 5, /,2018-12-10,/],
  ["#/policy", "policy-links", 5, /^同一个园区,7\/55,huzhou-2025-9\/29,huzhou-2025-9-83$/m],
  ["#/policy/ruian", "story", 29, /^330381,规划布局小微园数?,23,个,/m],
  ["#/data", "ledger", 63, /,330500,2027,省级以上专精特新企业（家）,,1240,1240,家,相符,/],
  ["#/data", "dictionary", 110, /^facts\.csv,note_ids,/m],
  ["#/data?d=ruian-2017", "notes", 28, /^ruian-2017-06,/m],
];

for (const [hash, subject, n, line] of TABLES) {
  test(`${subject} of ${hash} gives its own rows`, async ({ page }) => {
    await open(page, hash);
    const dialog = await takeAway(page, subject);
    const plain = await download(page, dialog, /CSV（程序用）/);
    expect(plain.name).toBe(hash.includes("r=330381") ? "park-atlas-pilots-330381.csv" : `park-atlas-${subject}.csv`);
    const text = plain.bytes.toString("utf8");
    expect(text).toMatch(line);
    const json = JSON.parse((await download(page, dialog, /^JSON/)).bytes.toString("utf8"));
    if (n !== null) expect(json.tables[0].rows).toHaveLength(n);
    expect(json.about.licence).toContain("CC BY 4.0");
    // What a document says is embedded by no view of the map.
    await expect(dialog.getByText("嵌入网页")).toHaveCount(0);
  });
}

test("targets go into a workbook with numbers and shares as such", async ({ page }) => {
  await open(page, "#/huzhou");
  const dialog = await takeAway(page, "plan-srdi_firms");
  const { sheets } = await workbook((await download(page, dialog, /Excel 工作簿/)).path);
  expect(sheets.map((it) => it.name)).toEqual(["封面", "播种计划目标", "说明", "各栏含义"]);
  const [head, ...rows] = sheets[1].rows;
  const at = (name) => head.findIndex((it) => it.value.startsWith(name));
  expect(rows.every((row) => row[at("数值")].type === "number")).toBe(true);
  expect(rows.map((row) => row[at("占全市")].value).filter((it) => it === 1)).toHaveLength(3);
});

test("the whole package as a workbook has the joins, the plan's parts and the industries", async ({ page }) => {
  await open(page, "#/data");
  const dialog = await takeAway(page, "everything");
  const { sheets } = await workbook((await download(page, dialog, /Excel 工作簿/)).path);
  const names = sheets.map((it) => it.name);
  for (const name of ["播种计划的构成", "产业与大类", "文件之间的连接", "单项数字", "措施", "基地与试点"]) expect(names).toContain(name);
  const heads = (name) => sheets.find((it) => it.name === name).rows[0].map((it) => it.value);
  expect(heads("单项数字")).toEqual(expect.arrayContaining(["阶段", "复算依据", "说明编号"]));
  expect(heads("措施")).toContain("出处");
  expect(heads("基地与试点")).toContain("名称（英文）");
});

for (const [hash, subject, texts] of [
  ["#/pilots", "pilots", ["16", "基地和试点在哪里", "杭州云栖小镇", "天地图"]],
  ["#/huzhou", "plan-tech_parks", ["吴兴区", "12", "2027"]],
  ["#/huzhou", "plan-srdi_firms", ["长合区", "280"]],
  ["#/huzhou/parks", "flagship-scatter", ["容积率 2", "占地（亩）", "国有"]],
  ["#/policy", "timeline", ["2013", "2027", "27", "浙小微园办〔2021〕3号", "报送五年规划正式文本"]],
  ["#/huzhou", "plan-structure", ["一图", "两库", "三张清单", "专精特新小微企业园招商地图", "措施：优选培育一批"]],
  ["#/policy", "policy-steps", ["第 1 步", "三级逐级审核", "↓", "省级部门联审", "公布名单", "推断"]],
  ["#/policy/ruian", "story", ["规划布局", "23", "审核认定", "12"]],
]) {
  test(`the picture of ${subject} is plain SVG and PNG with its source`, async ({ page }) => {
    await open(page, hash);
    const dialog = await takeAway(page, subject);
    const svg = (await download(page, dialog, /^SVG 可缩放/)).bytes.toString("utf8");
    const found = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
      const told = (name) => [...parsed.querySelectorAll("*")].some((it) => it.hasAttribute(name));
      return {
        error: parsed.querySelector("parsererror")?.textContent ?? "",
        styled: told("style") || told("class") || told("href"),
        texts: [...parsed.querySelectorAll("text")].map((it) => it.textContent),
        shapes: parsed.querySelectorAll("path, circle, rect, line, polyline").length,
      };
    }, svg);
    expect(found.error).toBe("");
    expect(found.styled).toBe(false);
    expect(found.shapes).toBeGreaterThan(4);
    for (const text of texts) expect(found.texts.some((it) => it.includes(text)), text).toBe(true);
    // The document below the picture.
    expect(found.texts.at(-2) + found.texts.at(-1)).toContain("http");
    const png = await download(page, dialog, /^PNG 两倍/);
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBe(1800);
  });
}
