// The part of Apache ECharts that Park Atlas draws with, and nothing else.
// esbuild bundles this file (xtask/js/charts.mjs); the page loads the result when the first chart comes
// near the screen. A chart or component that is not registered here draws nothing.
// Left out for its size (4.4 KB compressed): MarkLineComponent.
import { getInstanceByDom, init, registerLocale, use } from "echarts/core";
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { install as LegendPlainComponent } from "echarts/lib/component/legend/installLegendPlain.js";
import TooltipModel from "echarts/lib/component/tooltip/TooltipModel.js";
import { SVGRenderer } from "echarts/renderers";

use([BarChart, LineChart, ScatterChart]);
use([AriaComponent, GridComponent, LegendPlainComponent, TooltipComponent]);
use([SVGRenderer]);

// A tooltip in HTML carries style attributes, which the content security policy forbids, and would be
// the one place where data becomes markup. A drawn one needs neither.
TooltipModel.defaultOption.renderMode = "richText";

export { getInstanceByDom, init, registerLocale };
