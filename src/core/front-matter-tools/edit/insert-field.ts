import type { FrontMatter } from "../../front-matter/model.ts";
import { dominantLineEnd } from "../../text/line-index.ts";
import { insertAt, type TextEdit } from "../../text/text-edit.ts";
import { writeScalar } from "./quote-scalar.ts";

/**
 * The edit that adds `key: value` as the last entry of a front matter, in its own format.
 * Undefined where that is not certain: no closed front matter, or JSON, whose last entry would need a comma.
 */
export function insertField(
	text: string,
	frontMatter: FrontMatter,
	{ key, value }: { readonly key: string; readonly value: string | boolean },
): TextEdit | undefined {
	if (frontMatter.state !== "mapping" && frontMatter.state !== "empty") return undefined;
	if (!frontMatter.open || !frontMatter.close) return undefined;
	const lineEnd = dominantLineEnd(text);
	if (frontMatter.format === "yaml") {
		return insertAt(frontMatter.close.range.start, `${key}: ${yamlValue(value)}${lineEnd}`);
	}
	if (frontMatter.format !== "toml") return undefined;
	const line = `${key} = ${JSON.stringify(value)}${lineEnd}`;
	// A key written after a `[table]` would belong to the table.
	return insertAt(frontMatter.content.start, line);
}

function yamlValue(value: string | boolean): string {
	return typeof value === "boolean" ? String(value) : writeScalar(value);
}
