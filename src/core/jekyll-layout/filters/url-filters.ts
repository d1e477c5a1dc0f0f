/// <reference path="../liquid/liquidjs.d.ts" />
import type { Filter } from "liquidjs/dist/liquid.browser.mjs";
import { isAbsent, textOf } from "./text-of.ts";

const absolute = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/** Jekyll's filters of addresses (https://jekyllrb.com/docs/liquid/filters/). */
export const urlFilters: Readonly<Record<string, Filter>> = {
	relative_url(value) {
		return isAbsent(value)
			? value
			: relativeUrl(textOf(value), siteText(this.context.environments, "baseurl"));
	},
	absolute_url(value) {
		if (isAbsent(value)) return value;
		const path = textOf(value);
		if (absolute.test(path)) return path;
		const address = siteText(this.context.environments, "url").replace(/(?<!\/)\/+$/, "");
		return address + relativeUrl(path, siteText(this.context.environments, "baseurl"));
	},
	strip_index: (value) => textOf(value).replace(/\/index\.html?$/, "/"),
};

/** A path as the site serves it, below its base path; a whole address as it is. */
export function relativeUrl(path: string, base: string): string {
	if (absolute.test(path)) return path;
	const joined = withSlash(base.replace(/(?<!\/)\/+$/, "")) + withSlash(path);
	return joined.replace(/\p{Cs}/gu, "\uFFFD").replace(/[^!-~]/gu, encodeURIComponent);
}

function withSlash(path: string): string {
	return path === "" || path.startsWith("/") ? path : `/${path}`;
}

/** One of the site's own variables, where it is a text. */
export function siteText(environments: Readonly<Record<string, unknown>>, key: string): string {
	const { site } = environments;
	if (typeof site !== "object" || site === null) return "";
	const value: unknown = Object.getOwnPropertyDescriptor(site, key)?.value;
	return typeof value === "string" ? value : "";
}
