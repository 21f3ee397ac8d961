// Pages as they are printed: what is cut, and on how many sheets they go.
import { open } from "./atlas.mjs";

// A4 without its margins, in CSS pixels.
export const PAPER = { width: 718, height: 1046 };

/** What is hidden or can only be reached by scrolling, which paper cannot. */
export const cut = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("main *")]
      .filter((it) => getComputedStyle(it).overflow !== "visible" && !(it instanceof SVGElement) && !it.classList.contains("visually-hidden"))
      .filter((it) => it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1)
      .map((it) => `${it.localName}.${it.className}: ${it.scrollWidth}×${it.scrollHeight} in ${it.clientWidth}×${it.clientHeight}`),
  );

export async function openPrinted(page, hash) {
  await open(page, hash);
  await page.emulateMedia({ media: "print" });
}

/** The sheets that the page takes, each with its width and height in points. */
export async function sheets(page) {
  const paper = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1");
  const boxes = [...paper.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
  return boxes.map(([, width, height]) => ({ width: Number(width), height: Number(height) }));
}
