import * as l10n from "@vscode/l10n";
import { knownKeyOf } from "../../dialects/lookup.ts";
import { readPlain } from "../../dialects/yaml-family.ts";
import type { Field } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import type { Problem } from "../rule.ts";

/** In engines whose YAML has no such words, `no` is text, which counts as true; `yes` does as well, and means it. */
export function checkFlag(post: Post, { key, raw, style, valueRange }: Field): Problem | undefined {
	const known = knownKeyOf(post.dialect, key);
	const isFlag = known?.types.includes("boolean") === true && known.types.length === 1;
	// Where the engine stops at text, `field-type` has the word.
	if ((known?.atOtherTypes ?? post.dialect.atOtherTypes ?? "goes-on") !== "goes-on") return undefined;
	if (!isFlag || style !== "plain" || !post.dialect.yaml || !/^(?:n|no|off)$/i.test(raw)) return undefined;
	if (readPlain(post.dialect.yaml, raw)) return undefined;
	return {
		message: l10n.t(
			"Write false instead of `{0}` in `{1}`: {2} takes the word for text, which counts as true.",
			raw,
			key,
			post.dialect.label,
		),
		range: valueRange,
		fixes: [
			{ title: l10n.t("Change to false"), edits: [replaceRange(valueRange, "false")], isCertain: true },
		],
	};
}
