/// <reference path="../liquid/liquidjs.d.ts" />
import { type Filter, toValue } from "liquidjs/dist/liquid.browser.mjs";
import { readMoment } from "../moment.ts";
import { ordinalEnding, strftime } from "../strftime.ts";

/** Jekyll's and Liquid's filters of dates, on the date as written: LiquidJS's own would shift it to this computer's zone. */
export const dateFilters: Readonly<Record<string, Filter>> = {
	date(value, format) {
		const wanted = toValue(format);
		return written(
			siteTimeForNow(this.context.environments, value),
			typeof wanted === "string" && wanted !== "" ? wanted : undefined,
		);
	},
	date_to_string: (value, style, country) => dayInWords(value, "%b", style, country),
	date_to_long_string: (value, style, country) => dayInWords(value, "%B", style, country),
	date_to_xmlschema: (value) => written(value, "%Y-%m-%dT%H:%M:%S%:z"),
	date_to_rfc822: (value) => written(value, "%a, %d %b %Y %H:%M:%S %z"),
};

/** What is no date stays as it is, as in Liquid. */
function written(value: unknown, format: string | undefined): unknown {
	const plain = toValue(value);
	const date = readMoment(plain);
	return date && format !== undefined ? strftime(date, format) : plain;
}

function dayInWords(value: unknown, month: string, style: unknown, country: unknown): unknown {
	const date = readMoment(toValue(value));
	if (!date || toValue(style) !== "ordinal") return written(value, `%d ${month} %Y`);
	const day = `${date.day}${ordinalEnding(date.day)}`;
	return toValue(country) === "US"
		? strftime(date, `${month} ${day}, %Y`)
		: strftime(date, `${day} ${month} %Y`);
}

/** The core has no clock: now is when the site is said to be built, or nothing. */
function siteTimeForNow(environments: Readonly<Record<string, unknown>>, value: unknown): unknown {
	const plain = toValue(value);
	if (plain !== "now" && plain !== "today") return plain;
	const { site } = environments;
	return typeof site === "object" && site !== null && "time" in site ? site.time : "";
}
