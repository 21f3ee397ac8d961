// Bundles src/shell/echarts_entry.js and prints it: ECharts without the parts that Park Atlas never
// reaches. What is left out is named here with its reason; a part that is no longer met is an error,
// so that an update of ECharts cannot bring it back unnoticed.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const LEFT_OUT = [
  // Colours come with every option; the built-in dark theme is never named.
  { path: /echarts\/lib\/theme\/dark\.js$/, contents: "export default {}" },
  // Rewrites options written for ECharts 2 to 4; ours are written for 6.
  { path: /echarts\/lib\/preprocessor\/backwardCompat\.js$/, contents: "export default () => {}" },
  // The HTML tooltip carries style attributes, which the content security policy forbids;
  // the entry makes every tooltip a drawn one.
  { path: /echarts\/lib\/component\/tooltip\/TooltipHTMLContent\.js$/, contents: "export default class {}" },
];

const met = new Set();
const leaveOut = {
  name: "leave-out",
  setup(builder) {
    builder.onLoad({ filter: /echarts[\\/]lib[\\/].*\.js$/ }, ({ path }) => {
      const found = LEFT_OUT.find((part) => part.path.test(path.replaceAll("\\", "/")));
      if (!found) return undefined;
      met.add(found);
      return { contents: found.contents, loader: "js" };
    });
  },
};

const result = await build({
  entryPoints: [fileURLToPath(new URL("../../src/shell/echarts_entry.js", import.meta.url))],
  bundle: true,
  write: false,
  minify: process.argv.includes("--minify"),
  format: "iife",
  globalName: "parkAtlasCharts",
  target: ["chrome109", "firefox115", "safari16.4"],
  charset: "utf8",
  legalComments: "none",
  define: { "process.env.NODE_ENV": '"production"' },
  plugins: [leaveOut],
  logLevel: "warning",
});
const missed = LEFT_OUT.filter((part) => !met.has(part));
if (missed.length > 0) {
  console.error(`charts.mjs: not met any more: ${missed.map((part) => part.path).join(", ")}`);
  process.exit(1);
}
process.stdout.write(result.outputFiles[0].text);
