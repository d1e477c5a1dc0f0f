/// <reference path="./liquid/liquidjs.d.ts" />
import * as l10n from "@vscode/l10n";
import { LiquidError } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutProblem } from "./layout-model.ts";
import type { LayoutRendering } from "./layout-rendering.ts";
import { LayoutError } from "./limits.ts";

/** LiquidJS's words, and ours for them. What a pattern captures is in the sentence. */
const sentences: readonly (readonly [pattern: RegExp, sentence: (...found: readonly string[]) => string])[] =
	[
		[
			/^tag "(end(\w+))" not found/,
			(tag, opener) =>
				l10n.t(
					"{0} ends nothing here: take it out, or open {1} before it.",
					`{% ${tag} %}`,
					`{% ${opener} %}`,
				),
		],
		[
			/^tag "(\w+)" not found/,
			(tag) =>
				l10n.t(
					"{0} stands outside the tag it belongs to: put it between that tag and its end.",
					`{% ${tag} %}`,
				),
		],
		[
			/^tag (\{%-?\s*(\w+)\b.*%\}) not closed/s,
			(tag = "", name) => l10n.t("End {0} with {1}.", tag, `{% end${name} %}`),
		],
		[/^tag (".*") not closed/s, (tag = "") => l10n.t("Close {0} with %}.", unquoted(tag))],
		[/^output (".*") not closed/s, (output = "") => l10n.t("Close {0} with }}.", unquoted(output))],
		[/^raw /, () => l10n.t("End {% raw %} with {% endraw %}.")],
		[/^illegal tag: (.*)/s, (tag = "") => l10n.t("Write {0} as {% for item in list %}.", tag)],
		[/^illegal file path/, () => l10n.t("Name the file to include: {% include file.html %}.")],
		[/^invalid value expression/, () => l10n.t("Write a variable or a value here, such as page.title.")],
		[/^divided by 0/, () => l10n.t("This divides by 0: check the number first with {% if %}.")],
		[/Maximum call stack/, () => l10n.t("The tags here stand too deep inside each other: nest them less.")],
	];

/** Why a layout could not be rendered, and where, from whatever was thrown. */
export function explainError(error: unknown, run: LayoutRendering, layoutFile: string): LayoutProblem {
	const original = LiquidError.is(error) ? (error.originalError ?? error) : error;
	const token =
		original instanceof LayoutError && original.token
			? original.token
			: LiquidError.is(error)
				? error.token
				: undefined;
	const place = token ? run.placeOf(token) : { file: run.openFiles.at(-1) ?? layoutFile, line: 1, column: 1 };
	if (original instanceof LayoutError) return { message: original.message, ...place };
	const written = original instanceof Error ? withoutPlace(original.message) : l10n.t("it is not clear why");
	for (const [pattern, sentence] of sentences) {
		const found = pattern.exec(written);
		if (found) return { message: sentence(...found.slice(1).map(shorten)), ...place };
	}
	return { message: l10n.t("Liquid cannot read this: {0}.", shorten(written)), ...place };
}

/** LiquidJS ends its messages with the place, which is told apart from them. */
function withoutPlace(message: string): string {
	return message.replace(/(?:, file:(?:(?!, file:)[^\n])*)?, line:\d+, col:\d+$/, "");
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
