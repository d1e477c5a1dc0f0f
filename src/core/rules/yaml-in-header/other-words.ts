import * as l10n from "@vscode/l10n";
import type { FieldName } from "../../dialects/dialect.ts";
import { isFirstLineTaken } from "../../dialects/lookup.ts";
import type { Field } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { replaceRange } from "../../text/text-edit.ts";
import type { Problem } from "../rule.ts";

/** Another engine's key for what this one calls otherwise. */
export function checkOtherKey({ dialect }: Post, { key, keyRange, range, raw }: Field): Problem | undefined {
	const name = key.toLowerCase();
	const instead = dialect.writtenOtherwise?.find((each) => each.key === name && each.value.test(raw));
	if (!instead || (instead.written.includes("{value}") && /[\r\n]/.test(raw))) return undefined;
	const written = instead.written.replace("{value}", () => raw);
	return {
		message: l10n.t("Write `{0}`: {1} does not know `{2}`.", written, dialect.label, key),
		range: keyRange,
		fixes: [
			{
				title: l10n.t("Change to {0}", written),
				edits: [replaceRange(range, written)],
				isCertain: true,
			},
		],
	};
}

/** Of some keys the first line counts, the values of others are put together. */
export function* checkTwice({ dialect }: Post, fields: readonly Field[]): Generator<Problem> {
	const names: readonly FieldName[] = ["title", "layout"];
	const single = names.flatMap((name) => dialect.keys[name] ?? []);
	const seen = new Set<string>();
	for (const { key, keyRange } of fields) {
		const name = key.toLowerCase();
		if (seen.has(name) && isFirstLineTaken(dialect, name)) {
			yield {
				message: l10n.t("Keep one `{0}`: {1} takes the first and passes over this one.", key, dialect.label),
				range: keyRange,
				// The first may be what was meant.
				severity: "information",
			};
		} else if (seen.has(name) && single.includes(name)) {
			yield {
				message: l10n.t("Keep one `{0}`: {1} puts the values of both together.", key, dialect.label),
				range: keyRange,
			};
		}
		seen.add(name);
	}
}
