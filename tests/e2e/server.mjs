// A server of one's own for a script or a journey: on a free port, and one that can be stopped.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** Serves `dir` with the project's own server until `stop` is called; several may run at once. */
export async function startServer({ dir = "dist", prefix = "/", port = 0 } = {}) {
  const args = ["serve-dist", "--port", String(port), "--dir", dir, "--prefix", prefix];
  const options = { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] };
  const program = process.env.ATLAS_XTASK;
  const child = program ? spawn(program, args, options) : spawn("cargo", ["xtask", ...args], options);
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const url = await new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).once("line", resolve);
    ended.then(() => reject(new Error("serve-dist ended before it said where it is")));
  });
  return {
    url,
    async stop() {
      child.kill();
      await ended;
    },
  };
}
