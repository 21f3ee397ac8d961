// Taking away: the dialog, the files that it gives, and a workbook read back by another program.
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { expect, ROOT } from "./atlas.mjs";

const run = promisify(execFile);

/** Presses the button under a figure and waits for the dialog, loaded only now. */
export async function takeAway(page, subject) {
  await page.locator(`[data-take="${subject}"]`).first().click();
  const dialog = page.getByRole("dialog", { name: /下载与引用|Download or cite/ });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** Presses a form's button; gives name, path and bytes of the file. */
export async function download(page, dialog, name) {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name }).click(),
  ]);
  await expect(dialog.getByRole("status").filter({ hasText: file.suggestedFilename() })).toBeVisible();
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: await readFile(path) };
}

/** A workbook as the Rust library calamine reads it. */
export async function workbook(path) {
  const { stdout } = await run(process.env.ATLAS_XTASK ?? "cargo", [
    ...(process.env.ATLAS_XTASK ? [] : ["xtask"]),
    "read-workbook",
    path,
  ], { cwd: ROOT, maxBuffer: 1 << 26 });
  return JSON.parse(stdout);
}
