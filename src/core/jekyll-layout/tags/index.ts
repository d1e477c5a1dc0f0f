/// <reference path="../liquid/liquidjs.d.ts" />
import type { Operators, TagClass } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRendering } from "../layout-rendering.ts";
import { addressTag } from "./address-tags.ts";
import { captureTag } from "./capture-tag.ts";
import { caseTag } from "./case-tag.ts";
import { headTag } from "./head-tags.ts";
import { highlightTag } from "./highlight-tag.ts";
import { includeTag } from "./include-tag.ts";

/** Jekyll's tags, and Liquid's where LiquidJS's have no limit. */
export function jekyllTags(run: LayoutRendering, operators: Operators): Readonly<Record<string, TagClass>> {
	const include = includeTag(run);
	const address = addressTag(run);
	return {
		capture: captureTag(run),
		case: caseTag(operators),
		feed_meta: headTag,
		highlight: highlightTag(run),
		include,
		include_cached: include,
		link: address,
		post_url: address,
		seo: headTag,
	};
}

/** LiquidJS's own way to layouts and partials: it would look for files by its own rules, and Jekyll has none of them. */
export const foreignTags = ["layout", "block", "render", "liquid"];
