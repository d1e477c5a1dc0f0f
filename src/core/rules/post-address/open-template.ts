import * as l10n from "@vscode/l10n";
import type { TemplateEngine } from "../../dialects/template-engines.ts";
import type { FieldValue } from "../../front-matter/model.ts";
import type { Post } from "../../post/post.ts";
import { scanTemplates, type TemplateToken } from "../../post/template-scan.ts";
import { findStops, type StopReason } from "../../post/template-stops.ts";
import { shortTag } from "../../post/templates-of.ts";
import { textRange } from "../../text/text-range.ts";
import type { Problem } from "../rule.ts";

/** A tag at which no page is built, and why. */
interface Stop {
	readonly token: TemplateToken;
	readonly reason: StopReason;
}

/** Tags that stop the build, in values that the engine runs as templates: by a key, that one's own and all within it. */
export function* openTemplates(post: Post, keys: readonly string[]): Generator<Problem> {
	const engines = enginesOf(post);
	for (const field of post.frontMatter.fields) {
		if (!keys.includes(field.key)) continue;
		for (const { value, valueRange } of textsIn(field)) {
			const stops = engines.map((engine) => firstStop(value, engine));
			// A tag that an engine does not know may be a plugin's.
			const stop = stops.find((each) => each && each.reason !== "unknown");
			if (stop && !stops.includes(undefined))
				yield { message: messageOf(post, field.key, value, stop), range: valueRange };
		}
	}
}

/** Those of the site: which of them it is, a post's own choice does not tell. */
function enginesOf({ dialect, facts }: Post): readonly TemplateEngine[] {
	const chosen = facts.siteMarkdown?.templates;
	const engines = dialect.templates?.engines ?? [];
	return chosen === undefined ? engines : engines.filter(({ id }) => id === chosen);
}

function firstStop(value: string, engine: TemplateEngine): Stop | undefined {
	const tokens = [...scanTemplates(value, textRange(0, value.length), engine)];
	const stops = [...findStops(tokens, engine)].map(([token, reason]) => ({ token, reason }));
	return stops.find(({ reason }) => reason !== "unknown") ?? stops[0];
}

function messageOf(
	{ dialect: { label } }: Post,
	key: string,
	value: string,
	{ token: { range, name, kind }, reason }: Stop,
): string {
	const written = value.slice(range.start, range.end);
	const closing = reason === "endless" ? `{% end${name} %}` : kind === "output" ? "}}" : "%}";
	return reason === "misplaced"
		? l10n.t(
				"Mend or remove `{0}` in `{1}`: {2} builds no page of the site as it is.",
				shortTag(written),
				key,
				label,
			)
		: l10n.t(
				"Close `{0}` in `{1}` with `{2}`: {3} builds no page of the site as it is.",
				shortTag(written),
				key,
				closing,
				label,
			);
}

function* textsIn(part: FieldValue): Generator<FieldValue & { readonly value: string }> {
	const { value } = part;
	if (typeof value === "string") yield { ...part, value };
	for (const each of [...(part.fields ?? []), ...(part.items ?? [])]) yield* textsIn(each);
}
