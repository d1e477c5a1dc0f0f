/// <reference path="../liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import {
	type Context,
	type Emitter,
	IncludeTag,
	LiquidError,
	type Steps,
	type TagClass,
	type Template,
} from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutRendering } from "../layout-rendering.ts";
import { LAYOUT_LIMITS, LayoutError } from "../limits.ts";
import { Output } from "../liquid/output.ts";
import { parseTemplate } from "../liquid/parse-template.ts";

/** Includes that open each other without end; caught where the circle starts. */
class EndlessInclude extends Error {
	readonly path: string;

	constructor(path: string, circle: readonly string[]) {
		super(
			l10n.t(
				"These includes open each other without end: {0}. Take one of them out, or stop under a condition.",
				circle.join(" → "),
			),
		);
		this.path = path;
	}
}

/** Jekyll's `{% include file.html key=value %}`; the values are the file's `include.key`. A file that is not there leaves a box. */
export function includeTag(run: LayoutRendering): TagClass {
	return class JekyllInclude extends IncludeTag {
		override *render(context: Context, emitter: Emitter): Steps {
			const name = String(yield nameOf(this.file, context, run, this.liquid.renderer)).trim();
			const include = yield this.hash.render(context);
			const path = `_includes/${name}`;
			const templates = yield this.#open(path, name);
			if (!isTemplates(templates)) return emitter.write(templates);
			this.#enter(path);
			const scopes = context.scopes.length;
			context.push(Object.assign(Object.create(null), { include }));
			const output = new Output(run.limit);
			try {
				yield this.liquid.renderer.renderTemplates(templates, context, output);
				emitter.write(output.buffer);
			} catch (error) {
				const endless = endlessOf(error);
				// Only where the circle starts: further in, the same file stands open around this one.
				if (!endless || endless.path !== path || run.openFiles.indexOf(path) !== run.openFiles.length - 1)
					throw error;
				emitter.write(run.box(path, endless.message, this.token));
			} finally {
				context.scopes.length = scopes;
				run.openFiles.pop();
			}
			return undefined;
		}

		/** The file's template, or what stands in its place. */
		async #open(path: string, name: string): Promise<readonly Template[] | string> {
			const known = run.templates.get(path);
			if (known) return known;
			const file = await run.files.open(path);
			if (file.kind === "file") {
				const templates = parseTemplate(this.liquid, run, file.text, path);
				run.templates.set(path, templates);
				return templates;
			}
			const message =
				file.kind === "missing"
					? l10n.t("There is no {0} in this site: create it, or take the include out.", path)
					: l10n.t("“{0}” is not a file in _includes: name one by its path below that folder.", name);
			return run.box(path, message, this.token);
		}

		#enter(path: string): void {
			if (++run.includes > LAYOUT_LIMITS.includes) {
				throw new LayoutError(
					l10n.t(
						"The layout opens more than {0} includes: look for a loop that opens too many.",
						LAYOUT_LIMITS.includes,
					),
				);
			}
			const depth = run.openFiles.filter((file) => file.startsWith("_includes/")).length;
			if (depth >= LAYOUT_LIMITS.includeDepth) throw tooDeep(run.openFiles, path);
			run.openFiles.push(path);
		}
	};
}

function nameOf(
	file: string | readonly Template[] | undefined,
	context: Context,
	run: LayoutRendering,
	renderer: IncludeTag["liquid"]["renderer"],
): Steps | string {
	return typeof file === "string"
		? file
		: renderer.renderTemplates(file ?? [], context, new Output(run.limit));
}

function tooDeep(openFiles: readonly string[], path: string): Error {
	const first = openFiles.indexOf(path);
	if (first < 0)
		return new LayoutError(
			l10n.t(
				"Includes stand more than {0} inside each other here: nest them less.",
				LAYOUT_LIMITS.includeDepth,
			),
		);
	const next = openFiles.indexOf(path, first + 1);
	return new EndlessInclude(path, [...openFiles.slice(first, next < 0 ? undefined : next), path]);
}

function endlessOf(error: unknown): EndlessInclude | undefined {
	const original = LiquidError.is(error) ? error.originalError : error;
	return original instanceof EndlessInclude ? original : undefined;
}

function isTemplates(value: unknown): value is readonly Template[] {
	return Array.isArray(value);
}
