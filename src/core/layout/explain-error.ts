/// <reference path="./liquid/liquidjs.d.ts" />
import { LiquidError } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutProblem } from "./layout-model.ts";
import type { LayoutRun } from "./layout-run.ts";
import { LayoutError } from "./limits.ts";

/** LiquidJS's words, and ours for them. What a pattern captures is in the sentence. */
const sentences: readonly (readonly [pattern: RegExp, sentence: (...found: readonly string[]) => string])[] =
	[
		[
			/^tag "(end(\w+))" not found/,
			(tag, opener) => `{% ${tag} %} ends nothing here: take it out, or open {% ${opener} %} before it.`,
		],
		[
			/^tag "(\w+)" not found/,
			(tag) => `{% ${tag} %} stands outside the tag it belongs to: put it between that tag and its end.`,
		],
		[/^tag (\{%-?\s*(\w+).*%\}) not closed/s, (tag, name) => `End ${tag} with {% end${name} %}.`],
		[/^tag (".*") not closed/s, (tag = "") => `Close ${unquoted(tag)} with %}.`],
		[/^output (".*") not closed/s, (output = "") => `Close ${unquoted(output)} with }}.`],
		[/^raw /, () => "End {% raw %} with {% endraw %}."],
		[/^illegal tag: (.*)/s, (tag) => `Write ${tag} as {% for item in list %}.`],
		[/^illegal file path/, () => "Name the file to include: {% include file.html %}."],
		[/^invalid value expression/, () => "Write a variable or a value here, such as page.title."],
		[/^divided by 0/, () => "This divides by 0: check the number first with {% if %}."],
		[/Maximum call stack/, () => "The tags here stand too deep inside each other: nest them less."],
	];

/** Why a layout could not be rendered, and where, from whatever was thrown. */
export function explainError(error: unknown, run: LayoutRun, layoutFile: string): LayoutProblem {
	const original = LiquidError.is(error) ? (error.originalError ?? error) : error;
	const token =
		original instanceof LayoutError && original.token
			? original.token
			: LiquidError.is(error)
				? error.token
				: undefined;
	const place = token ? run.placeOf(token) : { file: run.openFiles.at(-1) ?? layoutFile, line: 1, column: 1 };
	if (original instanceof LayoutError) return { message: original.message, ...place };
	const written = original instanceof Error ? withoutPlace(original.message) : "it is not clear why";
	for (const [pattern, sentence] of sentences) {
		const found = pattern.exec(written);
		if (found) return { message: sentence(...found.slice(1).map(shorten)), ...place };
	}
	return { message: `Liquid cannot read this: ${shorten(written)}.`, ...place };
}

/** LiquidJS ends its messages with the place, which is told apart from them. */
function withoutPlace(message: string): string {
	return message.replace(/(?:, file:[^\n]*)?, line:\d+, col:\d+$/, "");
}

/** What LiquidJS quotes as JSON. */
function unquoted(json: string): string {
	try {
		return shorten(String(JSON.parse(json)));
	} catch {
		return json;
	}
}

function shorten(text: string): string {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
