// What a reader does and sees, in the words of the journeys: the map, its symbols, the ranking, the address.
import { expect } from "@playwright/test";

/** The drawing of the map. */
export const map = (page) => page.getByRole("figure").getByRole("group");

/** One county's area or one zone's mark on the map. */
export const area = (page, code) => map(page).locator(`a[data-region="${code}"]`);

/** The sentence that opens a page. */
export const headline = (page) => page.getByRole("heading", { level: 1 });

/** The ranked table beside the map. */
export const ranking = (page) => page.getByRole("region", { name: /排名|各统计单位|ranked|Reporting units of/ });

/** The rows of a table that stand for one thing each: no head, no sum. */
export const bodyRows = (table) => table.locator("tbody tr");

/** What the rows of a table are called. */
export const rowNames = (table) => bodyRows(table).getByRole("rowheader").locator("> a:not(.same-park), > span:not([lang='zh-Latn'])").allInnerTexts();

/** The card with the figures of the region pointed at; speech has the same in a status message. */
export const card = (page) => page.getByRole("figure").locator(".card");

export const crumbs = (page) => page.getByRole("navigation", { name: /所在层级|Where you are/ });

export const option = (page, name) => page.getByRole("link", { name, exact: true });

export async function expectAddress(page, hash) {
  await expect.poll(() => new URL(page.url()).hash, { message: "the address" }).toBe(hash);
}

/** Left, top, width and height of what the map shows. */
export async function look(page) {
  const [left, top, width, height] = (await map(page).getAttribute("viewBox")).split(" ").map(Number);
  return { left, top, width, height };
}

/**
 * A point of a region that a pointer would hit, relative to the region's box: outlines are ragged, and
 * the middle of a box may lie in the neighbour.
 */
async function spot(region) {
  await region.scrollIntoViewIfNeeded();
  const place = await region.evaluate((link) => {
    const box = link.getBoundingClientRect();
    const isHit = (x, y) => document.elementFromPoint(x, y)?.closest("[data-region]") === link;
    const parts = Array.from({ length: 19 }, (_, idx) => (idx + 1) / 20).sort((a, b) => Math.abs(a - 0.5) - Math.abs(b - 0.5));
    for (const part of parts) {
      for (const other of parts) {
        const [x, y] = [box.left + box.width * part, box.top + box.height * other];
        if (isHit(x, y)) return { x: x - box.left, y: y - box.top };
      }
    }
    return null;
  });
  expect(place, "a point of the region that can be pointed at").not.toBe(null);
  return place;
}

/** Clicks, taps or hovers where the region really is. */
export const clickRegion = async (region) => region.click({ position: await spot(region) });
export const tapRegion = async (region) => region.tap({ position: await spot(region) });
export const hoverRegion = async (region) => region.hover({ position: await spot(region) });

/** The largest count on the map, that of 义乌市; areas of symbols are proportional to counts. */
const LARGEST = 63;

/** The counts that the drawn symbols stand for, read from their areas as drawn and not from any text. */
export async function drawnCounts(page, largest = LARGEST) {
  const { circles, diamonds } = await map(page).evaluate((svg) => {
    const isZero = (mark) => mark.classList.contains("mark--zero");
    const circleArea = (it) => (isZero(it) ? 0 : Math.PI * it.r.baseVal.value ** 2);
    // A square on its corner: a quarter of its outline is its side.
    const diamondArea = (it) => (isZero(it) ? 0 : (it.querySelector("path").getTotalLength() / 4) ** 2);
    return {
      circles: [...svg.querySelectorAll(".map__circles circle")].map(circleArea),
      diamonds: [...svg.querySelectorAll(".map__diamonds a")].map(diamondArea),
    };
  });
  const whole = Math.max(...circles);
  const counts = (areas) => areas.map((it) => Math.round((it / whole) * largest));
  return { circles: counts(circles), diamonds: counts(diamonds) };
}

export const sum = (numbers) => numbers.reduce((so_far, it) => so_far + it, 0);

/** Whether the page is wider than its window; with what sticks out, for the message. */
export async function sidewaysOverflow(page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const out = [...document.body.querySelectorAll("*")].filter((it) => it.getBoundingClientRect().right > clientWidth + 0.5);
    return [`${scrollWidth} > ${clientWidth}`, ...out.map((it) => `${it.tagName}.${it.getAttribute("class")}`)];
  });
}

/** A finger that goes down in the middle of something, moves by some pixels and lifts. */
export async function swipe(page, target, dx, dy) {
  await target.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await target.boundingBox();
  const finger = await page.context().newCDPSession(page);
  const touch = (type, ...touchPoints) => finger.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = (part) => ({ x: x + width / 2 + dx * part, y: y + height / 2 + dy * part });
  await touch("touchStart", at(0));
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9, 1]) await touch("touchMove", at(part));
  await touch("touchEnd");
}

/** Lets the second module come and draw all that it draws on the page. */
export async function wakeLazy(page) {
  await page.evaluate(() => window.dispatchEvent(new Event("atlas:wanted")));
  await expect(page.locator("html")).toHaveAttribute("data-lazy", "ready", { timeout: 30_000 });
  await expect(page.locator("main h1")).toBeVisible();
}
