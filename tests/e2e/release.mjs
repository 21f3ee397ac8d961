// A second site beside the built one, and a new version of it, as the next build would publish it.
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "./server.mjs";

/** A copy to change without harm to the other journeys; whoever asks for it removes it. */
export async function copyOfDist() {
  const dir = await mkdtemp(join(tmpdir(), "park-atlas-"));
  await cp(join(ROOT, "dist"), dir, { recursive: true });
  return dir;
}

/** Publishes a page and a worker that differ from those before, as a new build would. */
export async function release(dir, name) {
  for (const [file, from, to] of [
    ["index.html", "<html", `<html data-release="${name}"`],
    ["sw.js", '"version":"', `"version":"${name}`],
  ]) {
    const path = join(dir, file);
    const before = await readFile(path, "utf8");
    if (!before.includes(from)) throw new Error(`${file} holds no ${from}`);
    await writeFile(path, before.replace(from, to));
    for (const copy of [".br", ".gz"]) await rm(path + copy, { force: true });
  }
}
