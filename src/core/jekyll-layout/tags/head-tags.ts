/// <reference path="../liquid/liquidjs.d.ts" />
import { type Context, type Emitter, Tag, type TagClass } from "liquidjs/dist/liquid.browser.mjs";
import { escapeHtml } from "../../text/escape-html.ts";

/** jekyll-seo-tag's `{% seo %}` and jekyll-feed's `{% feed_meta %}`: of all they write, a preview has use for the title only. */
export const headTag: TagClass = class HeadTag extends Tag {
	override render({ environments }: Context, emitter: Emitter): void {
		if (this.token.name !== "seo" || /\btitle=false\b/.test(this.token.args)) return;
		const titles = [titleOf(environments.page), titleOf(environments.site)].filter((title) => title !== "");
		emitter.write(`<title>${escapeHtml(titles.join(" | "))}</title>`);
	}
};

function titleOf(value: unknown): string {
	return typeof value === "object" && value !== null && "title" in value && typeof value.title === "string"
		? value.title
		: "";
}
