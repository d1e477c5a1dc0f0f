/// <reference path="../liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import { type Emitter, Tag, type TagClass } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRendering } from "../layout-rendering.ts";

/** A tag of a plugin: nothing runs, a box says what stands there. */
export function unknownTag(run: LayoutRendering): TagClass {
	return class UnknownTag extends Tag {
		override render(_context: unknown, emitter: Emitter): void {
			const { name } = this.token;
			// What it ends was a box, and what stands between is shown.
			if (name.startsWith("end")) return;
			const written = this.token.getText();
			emitter.write(
				run.box(
					written,
					l10n.t("The preview does not run {0}: a box stands in its place.", `{% ${name} %}`),
					this.token,
				),
			);
		}
	};
}
