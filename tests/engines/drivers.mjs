// The few WebDriver commands that the journeys of other engines need: Firefox by its own Marionette
// protocol, WebKitGTK by WebKitWebDriver. Both speak the commands of the WebDriver standard, so that no
// further program or package is needed.
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** A port that is free now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
    server.once("error", reject);
  });
}

/** Starts a program; `ended` turns true with it, and `stop` waits for that. */
function start(program, args, env = {}) {
  const child = spawn(program, args, { stdio: "ignore", env: { ...process.env, ...env } });
  const state = { ended: false };
  const gone = new Promise((resolve) => {
    for (const event of ["exit", "error"]) {
      child.once(event, () => {
        state.ended = true;
        resolve();
      });
    }
  });
  state.stop = async () => {
    child.kill();
    await Promise.race([gone, pause(5000).then(() => child.kill("SIGKILL"))]);
    await gone;
  };
  return state;
}

/** Tries until it works or the time is up. */
async function soon(attempt, program, ms = 60_000) {
  const end = Date.now() + ms;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (program.ended) throw new Error("the browser ended before it could be driven");
      if (Date.now() > end) throw error;
      await pause(300);
    }
  }
}

/** Messages of Marionette: length, colon, JSON `[kind, id, error or name, result or parameters]`. */
class Marionette {
  #socket;
  #buffer = Buffer.alloc(0);
  #waiting = new Map();
  #last = 0;

  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = connect(port, "127.0.0.1");
      socket.once("error", reject);
      // The browser speaks first.
      socket.once("data", () => {
        const client = new Marionette();
        client.#socket = socket;
        socket.on("data", (part) => client.#read(part));
        resolve(client);
      });
    });
  }

  #read(part) {
    this.#buffer = Buffer.concat([this.#buffer, part]);
    for (;;) {
      const colon = this.#buffer.indexOf(":");
      const length = Number(this.#buffer.subarray(0, Math.max(colon, 0)).toString());
      if (colon < 1 || this.#buffer.length < colon + 1 + length) return;
      const [, id, error, result] = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString());
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (error) reject(new Error(error.message ?? error.error));
      else resolve(result);
    }
  }

  send(name, parameters = {}) {
    this.#last += 1;
    const text = Buffer.from(JSON.stringify([0, this.#last, name, parameters]));
    const answer = new Promise((resolve, reject) => this.#waiting.set(this.#last, { resolve, reject }));
    this.#socket.write(Buffer.concat([Buffer.from(`${text.length}:`), text]));
    return answer;
  }

  close() {
    this.#socket.destroy();
  }
}

/** A script with arguments as one that answers through the last of them. */
const asScript = (run) => `const done = arguments[arguments.length - 1];
  Promise.resolve().then(() => (${run})(...[...arguments].slice(0, -1))).then((value) => done({ value }), (error) => done({ error: String(error) }));`;

const unwrapped = ({ value, error }) => {
  if (error) throw new Error(error);
  return value;
};

/** Firefox without a window, in a profile of its own; files are saved into `downloads` unasked. */
export async function firefox(program, downloads) {
  const profile = await mkdtemp(join(tmpdir(), "park-atlas-firefox-"));
  const port = await freePort();
  const settings = {
    "marionette.port": port,
    "browser.download.folderList": 2,
    "browser.download.dir": downloads,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "toolkit.telemetry.enabled": false,
    "app.update.enabled": false,
    "app.normandy.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "intl.accept_languages": "zh-CN,zh",
    "layout.css.prefers-color-scheme.content-override": 1,
  };
  const lines = Object.entries(settings).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  await writeFile(join(profile, "user.js"), lines.join("\n"));
  const running = start(program, ["--headless", "--marionette", "--no-remote", "--profile", profile], { MOZ_HEADLESS: "1" });
  const client = await soon(() => Marionette.open(port), running);
  const session = await client.send("WebDriver:NewSession", { capabilities: { alwaysMatch: { pageLoadStrategy: "normal" } } });
  await client.send("WebDriver:SetTimeouts", { script: 30_000, pageLoad: 60_000 });
  return {
    name: `Firefox ${session.capabilities.browserVersion}`,
    goto: (url) => client.send("WebDriver:Navigate", { url }),
    evaluate: async (run, ...args) => {
      const { value } = await client.send("WebDriver:ExecuteAsyncScript", { script: asScript(run), args, newSandbox: false, sandbox: null });
      return unwrapped(value);
    },
    stop: async () => {
      client.close();
      await running.stop();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** WebKitGTK's small browser; `xvfb` is given where there is no screen. */
export async function webkit(program, xvfb) {
  const port = await freePort();
  const number = 90 + (port % 900);
  const screen = xvfb ? start(xvfb, [`:${number}`, "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]) : null;
  if (screen) await pause(1500);
  const env = { LIBGL_ALWAYS_SOFTWARE: "1", WEBKIT_DISABLE_COMPOSITING_MODE: "1", ...(screen ? { DISPLAY: `:${number}` } : {}) };
  const running = start(program, [`--port=${port}`], env);
  const call = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (value?.error) throw new Error(value.message || value.error);
    return value;
  };
  const stop = async () => {
    await running.stop();
    await screen?.stop();
  };
  try {
    await soon(() => call("GET", "/status"), running, 20_000);
    const { sessionId, capabilities } = await call("POST", "/session", { capabilities: { alwaysMatch: {} } });
    const at = `/session/${sessionId}`;
    await call("POST", `${at}/timeouts`, { script: 30_000, pageLoad: 60_000 });
    return {
      name: `WebKitGTK ${capabilities.browserVersion}`,
      goto: (url) => call("POST", `${at}/url`, { url }),
      evaluate: async (run, ...args) => unwrapped(await call("POST", `${at}/execute/async`, { script: asScript(run), args })),
      stop: async () => {
        await call("DELETE", at).catch(() => {});
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
