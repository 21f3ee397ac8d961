// Turns what the page describes into a file: a workbook, or an archive of texts. Runs in a worker; where
// a browser refuses workers (a sandboxed frame), on the page. The build bundles it with what it imports.
import { strToU8, unzipSync, zipSync } from "fflate";
import readXlsxFile from "read-excel-file/universal";
// Not the package's entry point, which zips by workers of its own from addresses that the policy forbids.
import xlsxFiles from "../../node_modules/write-excel-file/modules/xlsx/generateXlsxFileContents.js";

/** How Excel shows a value of each kind; a year or a code is a text and stays as it is. */
const FORMATS = { integer: "#,##0", decimal: "#,##0.##", share: "0.0%", date: "yyyy-mm-dd" };

/** Fixed, so that the same data make the same bytes. */
const MADE = new Date("2000-01-01T00:00:00");

function cell(value, kind) {
  if (value === null || value === "") return null;
  if (typeof value === "number") {
    // `#,##0.##` would leave a point behind a whole number.
    const format = kind === "decimal" && Number.isInteger(value) ? FORMATS.integer : FORMATS[kind];
    return { value, type: Number, format };
  }
  if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) {
    return { value: new Date(`${value}T00:00:00Z`), type: Date, format: FORMATS.date };
  }
  return { value, type: String, wrap: value.length > 40 || value.includes("\n"), alignVertical: "top" };
}

/** Bold heads; in a sheet without heads the first row is its title and the first column its labels. */
function rowOf(sheet, row, at) {
  const isHead = at < sheet.n_heads;
  return row.map((value, column) => {
    if (isHead) return { value, type: String, fontWeight: "bold", wrap: true, alignVertical: "bottom" };
    const made = cell(value, sheet.kinds[column]);
    if (made && sheet.n_heads === 0 && (at === 0 || column === 0)) made.fontWeight = "bold";
    if (made && at === 0 && sheet.n_heads === 0) made.wrap = false;
    return made;
  });
}

function columnName(number) {
  let name = "";
  for (let rest = number; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The library knows no filters; their place is right behind the data. */
function withFilter(xml, sheet) {
  if (sheet.n_heads === 0 || sheet.rows.length < 2) return xml;
  const end = `${columnName(sheet.kinds.length)}${sheet.rows.length}`;
  return xml.replace("</sheetData>", `</sheetData><autoFilter ref="A${sheet.n_heads}:${end}"/>`);
}

async function workbook({ sheets }, told) {
  const files = xlsxFiles(
    sheets.map((sheet, at) => {
      told(at / (sheets.length + 1));
      return {
        sheet: sheet.name,
        data: sheet.rows.map((row, idx) => rowOf(sheet, row, idx)),
        columns: sheet.widths.map((width) => ({ width })),
        stickyRowsCount: sheet.n_heads || undefined,
      };
    }),
    {},
  );
  const entries = {};
  for (const [path, content] of Object.entries(files)) {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path)?.[1];
    const text = number ? withFilter(content, sheets[number - 1]) : content;
    entries[path] = [strToU8(text), { mtime: MADE }];
  }
  return zipSync(entries, { level: 6 });
}

function archive({ files }) {
  const entries = {};
  for (const { name, text } of files) entries[name] = [strToU8(text), { mtime: MADE }];
  return zipSync(entries, { level: 9 });
}

/** More than any workbook of a form unpacks to; an archive of a few kilobytes may unpack to gigabytes. */
const MAX_UNPACKED = 60_000_000;

/**
 * The same archive without compression, if it is not too large. The library would unpack larger ones in
 * workers of its own, which the policy forbids, and without a limit.
 */
function unpacked(bytes) {
  let total = 0;
  const filter = ({ name, originalSize }) => {
    total += originalSize;
    if (total > MAX_UNPACKED) throw new Error("too large when unpacked");
    return /\.(?:xml|rels)$/.test(name);
  };
  return zipSync(unzipSync(bytes, { filter }), { level: 0 });
}

/** The rows of a workbook's sheets as texts: days as days, numbers as Excel shows them. */
async function rows({ base64 }) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const text = (value) => {
    if (value === null || value === undefined) return "";
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    return String(typeof value === "number" ? Number(value.toPrecision(15)) : value);
  };
  const sheets = await readXlsxFile(unpacked(bytes).buffer);
  return strToU8(JSON.stringify(sheets.map(({ data }) => data.map((row) => row.map(text)))));
}

/** The bytes of a described file; `told` hears how much is done, from 0 to 1. */
async function make(described, told) {
  const job = JSON.parse(described);
  told(0);
  const makers = { xlsx: workbook, rows, zip: archive };
  const bytes = await makers[job.kind](job, told);
  told(1);
  return bytes;
}

const isWorker = typeof WorkerGlobalScope !== "undefined" && globalThis instanceof WorkerGlobalScope;
if (isWorker) {
  globalThis.onmessage = async ({ data }) => {
    try {
      const bytes = await make(data, (done) => globalThis.postMessage({ done }));
      globalThis.postMessage({ bytes }, [bytes.buffer]);
    } catch (error) {
      globalThis.postMessage({ error: String(error?.message ?? error) });
    }
  };
} else {
  globalThis.parkAtlasExporter = { make };
}
