import * as l10n from "@vscode/l10n";
import { findKnownKey } from "../dialects/lookup.ts";
import { rewriteScalar } from "../front-matter-tools/edit/rewrite-scalar.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { joinOr } from "../text/word-list.ts";
import type { Rule } from "./rule.ts";

export const unknownValue: Rule = {
	id: "unknown-value",
	summary: "A key that knows few values has one of them.",
	rationale: "The engine leaves the post out, or does not take it, where the value is another one.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\nemoji: 🎉\ntype: 12\ntopics: [go]\npublished: true\n---\n",
			facts: { dialectId: "zenn" },
		},
		{
			bad: "Title: Meetup recap\nDate: 2016-02-02\nStatus: drfat\n\nThe hall was full.\n",
			good: "Title: Meetup recap\nDate: 2016-02-02\nStatus: draft\n\nThe hall was full.\n",
		},
	],
	clean: ["Title: Meetup recap\nDate: 2016-02-02\nStatus: Draft\n\nThe hall was full.\n"],
	*check({ dialect, frontMatter }) {
		for (const field of frontMatter.fields) {
			const known = findKnownKey(dialect, field.key)?.[1];
			const values = known?.values;
			if (!known?.atOtherWords || !values || typeof field.value === "object") continue;
			// A number or truth is none of the words, as the engine reads it.
			const word = typeof field.value === "string" ? field.value.trim() : field.raw;
			const written = word.toLowerCase();
			if (written === "" || values.includes(written)) continue;
			const likely = values.filter((value) => isSlip(value, written));
			const meant = likely.length === 1 ? likely[0] : undefined;
			const edit = meant === undefined ? undefined : rewriteScalar(field, meant);
			yield {
				message: l10n.t(
					"Write {0} in `{1}`: {2} does not publish a post with `{3}` there.",
					joinOr(values.map((value) => `\`${value}\``)),
					field.key,
					dialect.label,
					word,
				),
				range: field.valueRange,
				fixes: edit && meant ? [{ title: l10n.t("Change to {0}", meant), edits: [edit] }] : [],
			};
		}
	},
};

/** A letter wrong, missing or too many, or two that changed places. */
function isSlip(value: string, written: string): boolean {
	if (isOneSlipApart(value, written)) return true;
	const at = [...value].findIndex((letter, index) => letter !== written[index]);
	const swapped = `${value.slice(0, at)}${value[at + 1] ?? ""}${value[at] ?? ""}${value.slice(at + 2)}`;
	return at >= 0 && swapped === written;
}
