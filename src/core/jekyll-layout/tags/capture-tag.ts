/// <reference path="../liquid/liquidjs.d.ts" />
import { CaptureTag, type Context, type Steps, type TagClass } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRendering } from "../layout-rendering.ts";
import { Output } from "../liquid/output.ts";

/** `{% capture %}` within the limit: LiquidJS's own can double a text in every turn of a loop. */
export function captureTag(run: LayoutRendering): TagClass {
	return class BoundedCapture extends CaptureTag {
		override *render(context: Context): Steps {
			const output = new Output(run.limit);
			yield this.liquid.renderer.renderTemplates(this.templates, context, output);
			context.bottom()[this.variable] = output.buffer;
			return undefined;
		}
	};
}
