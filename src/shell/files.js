// Stands beside the lazy module: starts the exporter and finds the data package. Hosted, the exporter is
// a script of the site; the single file carries its text, which becomes a worker.
(() => {
  const atlas = globalThis.parkAtlas;
  if (!atlas) return;
  const CARRIED = "exporter.js";
  let running = null;

  async function startWorker() {
    try {
      if (!atlas.standalone) return new Worker(atlas.exporter);
      const source = new Blob([await atlas.carriedText(CARRIED)], { type: "text/javascript" });
      return new Worker(URL.createObjectURL(source));
    } catch {
      return null;
    }
  }

  async function onPage() {
    if (!globalThis.parkAtlasExporter) {
      if (atlas.standalone) await atlas.runCarried(CARRIED);
      else await atlas.injectScript(atlas.exporter);
    }
    return globalThis.parkAtlasExporter;
  }

  /** The worker's bytes; `null` if it cannot be started. */
  async function inWorker(job, told) {
    const worker = await startWorker();
    if (!worker) return null;
    return new Promise((resolve, reject) => {
      let spoke = false;
      const end = (then, value) => {
        worker.terminate();
        running = null;
        then(value);
      };
      running = () => end(reject, new Error("cancelled"));
      worker.onmessage = ({ data }) => {
        spoke = true;
        if (data.bytes) end(resolve, data.bytes);
        else if (data.error) end(reject, new Error(data.error));
        else told(data.done);
      };
      // Refused by a policy, or not found: some browsers say so only here.
      worker.onerror = (event) => {
        event.preventDefault();
        if (spoke) end(reject, new Error(event.message));
        else end(resolve, null);
      };
      worker.postMessage(job);
    });
  }

  atlas.makeFile = async (job, type, told) => {
    const bytes = (await inWorker(job, told)) ?? (await (await onPage()).make(job, told));
    return new Blob([bytes], { type });
  };
  atlas.cancelFile = () => running?.();

  /** The whole data package, as a file beside the page or inside it. */
  atlas.dataPackage = async () => {
    if (atlas.standalone) {
      const files = (await atlas.carriedData()).map(({ name, text }) => ({ name: `park-atlas-data/${name}`, text }));
      return atlas.makeFile(JSON.stringify({ kind: "zip", files }), "application/zip", () => {});
    }
    const answer = await fetch("data/park-atlas-data.zip");
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.blob();
  };
})();
