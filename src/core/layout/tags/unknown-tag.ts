/// <reference path="../liquid/liquidjs.d.ts" />
import { type Emitter, Tag, type TagClass } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRun } from "../layout-run.ts";

/** A tag of a plugin: nothing runs, a box says what stands there. */
export function unknownTag(run: LayoutRun): TagClass {
	return class UnknownTag extends Tag {
		override render(_context: unknown, emitter: Emitter): void {
			const { name } = this.token;
			// What it ends was a box, and what stands between is shown.
			if (name.startsWith("end")) return;
			const written = this.token.getText();
			emitter.write(
				run.box(written, `The preview does not run {% ${name} %}: a box stands in its place.`, this.token),
			);
		}
	};
}
