/// <reference path="./liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import { Context, Liquid, type Steps, type Template, toPromise } from "liquidjs/dist/liquid.browser.mjs";
import { foreignFilters, jekyllFilters } from "../filters/index.ts";
import { CONTENT_ELEMENT, type LayoutRequest } from "../layout-model.ts";
import type { LayoutRendering } from "../layout-rendering.ts";
import { foreignTags, jekyllTags } from "../tags/index.ts";
import { guardedOperators, guardFilters } from "./guards.ts";
import { Output } from "./output.ts";
import { makeRangesSafe } from "./safe-ranges.ts";

/** LiquidJS's own way to files, which nothing may take. */
const noFiles = {
	sep: "/",
	dirname: () => "",
	resolve: () => "",
	exists: async () => false,
	existsSync: () => false,
	readFile: refuse,
	readFileSync: refuse,
};

/** Filters that measure or shorten: of the post's body they see the words, not the element that stands for it. */
const measuringFilters = new Set(
	"number_of_words strip_html size truncate truncatewords escape xml_escape cgi_escape url_encode uri_escape jsonify".split(
		" ",
	),
);

/** LiquidJS in Jekyll's dialect, for one rendering: no file, no code, no clock of its own. */
export function createLiquid(run: LayoutRendering, { content, markdownify }: LayoutRequest): Liquid {
	makeRangesSafe();
	const operators = guardedOperators(run.limit);
	const liquid = new Liquid({
		fs: noFiles,
		relativeReference: false,
		jekyllInclude: true,
		jekyllWhere: true,
		ownPropertyOnly: true,
		strictFilters: false,
		strictVariables: false,
		locale: "en-US",
		timezoneOffset: 0,
		operators,
	});
	for (const name of foreignTags) delete liquid.tags[name];
	for (const name of foreignFilters) liquid.unregisterFilter(name);
	for (const [name, tag] of Object.entries(jekyllTags(run, operators))) liquid.registerTag(name, tag);
	for (const [name, filter] of Object.entries(jekyllFilters(markdownify)))
		liquid.registerFilter(name, filter);
	guardFilters(liquid, run.limit, (name, value) =>
		value === CONTENT_ELEMENT && measuringFilters.has(name) ? content : value,
	);
	return liquid;
}

/** What a template writes with these variables; rejects with what it or a limit throws. */
export async function renderTemplate(
	liquid: Liquid,
	run: LayoutRendering,
	template: readonly Template[],
	variables: Readonly<Record<string, unknown>>,
): Promise<string> {
	const environment = Object.assign(Object.create(null), variables);
	const limits = { memoryLimit: run.limit, renderLimit: run.limit, liquid };
	const context = new TimedContext(
		environment,
		liquid.options,
		{ sync: false, ownPropertyOnly: true },
		limits,
	);
	const output = new Output(run.limit);
	await toPromise(liquid.renderer.renderTemplates(template, context, output));
	return output.buffer;
}

/** Asks for time whenever a filter takes up the next entry of a list. */
class TimedContext extends Context {
	override spawn(scope: object): Context {
		this.renderLimit.check(0);
		return super.spawn(scope);
	}

	override push(scope: object): number {
		this.renderLimit.check(0);
		return super.push(scope);
	}

	override _getFromScope(scope: unknown, path: readonly string[] | string, strict: boolean): Steps {
		this.renderLimit.check(0);
		return super._getFromScope(scope, path, strict);
	}
}

function refuse(): never {
	throw new Error(l10n.t("Templates open files only by Jekyll's tags."));
}
