import * as l10n from "@vscode/l10n";
import type { FieldValue } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import type { Problem } from "../rule.ts";

const pairs = [
	["{{", "}}"],
	["{%", "%}"],
] as const;

/** Output and tags that never close, in values that the engine runs as templates: by a key, that one's own and all within it. */
export function* openTemplates(post: Post, keys: readonly string[]): Generator<Problem> {
	for (const field of post.frontMatter.fields) {
		if (!keys.includes(field.key)) continue;
		for (const { value, valueRange } of textsIn(field)) {
			const open =
				pairs.find(([opening, closing]) => value.lastIndexOf(opening) > value.lastIndexOf(closing)) ??
				openBlock(value);
			if (!open) continue;
			yield {
				message: l10n.t(
					"Close `{0}` in `{1}` with `{2}`: {3} builds no page of the site as it is.",
					open[0],
					field.key,
					open[1],
					post.dialect.label,
				),
				range: valueRange,
			};
		}
	}
}

/** A tag that wants another one to end it. */
function openBlock(value: string): readonly [opening: string, closing: string] | undefined {
	const tags = [...value.matchAll(/\{%-?\s*(\w+)/g)].map(([, name]) => name);
	const count = (name: string) => tags.filter((tag) => tag === name).length;
	const name = ["if", "unless", "for", "case", "capture"].find((each) => count(each) > count(`end${each}`));
	return name === undefined ? undefined : [`{% ${name} … %}`, `{% end${name} %}`];
}

function* textsIn(part: FieldValue): Generator<FieldValue & { readonly value: string }> {
	const { value } = part;
	if (typeof value === "string") yield { ...part, value };
	for (const each of [...(part.fields ?? []), ...(part.items ?? [])]) yield* textsIn(each);
}
