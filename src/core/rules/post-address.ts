import * as l10n from "@vscode/l10n";
import type { Field } from "../front-matter/model.ts";
import { scalarText } from "../front-matter/scalar-text.ts";
import { rewriteScalar } from "../front-matter-tools/edit/rewrite-scalar.ts";
import type { Post } from "../post/post.ts";
import { isOneSlipApart } from "../text/edit-distance.ts";
import { replaceRange } from "../text/text-edit.ts";
import { textRange } from "../text/text-range.ts";
import { openTemplates } from "./post-address/open-template.ts";
import type { Fix, Problem, Rule } from "./rule.ts";

export const postAddress: Rule = {
	id: "post-address",
	summary: "The address that a post gives itself, and that of its picture, is one its engine can use.",
	rationale:
		"An address without an ending would be a file without one, a placeholder that the engine does not know cannot be filled in, and a " +
		"backslash is no part of an address: engines stop at them.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\nlayout: post\ntitle: Meetup recap\npermalink: /:yaer/:title/\n---\n",
			good: "---\nlayout: post\ntitle: Meetup recap\npermalink: /:year/:title/\n---\n",
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: recap\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: recap/\n---\n",
			facts: { dialectId: "eleventy" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: {build: false}\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: false\n---\n",
			facts: { dialectId: "eleventy" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /talks/{{ title | slug/\n---\n",
			facts: { dialectId: "eleventy" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /talks/{% endif %}/\n---\n",
			facts: { dialectId: "eleventy" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\neleventyComputed:\n  summary: ['{% if title %}x']\n---\n",
			facts: { dialectId: "eleventy" },
		},
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\nimage: img\\hall.jpg\n---\n",
			good: "---\ntitle: Meetup recap\ndate: 2016-02-02\nimage: img/hall.jpg\n---\n",
			facts: { dialectId: "docusaurus" },
		},
	],
	clean: [
		"---\nlayout: post\ntitle: Meetup recap\npermalink: /:year/:title:output_ext\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\npermalink: pretty\n---\n",
		"---\nlayout: post\ntitle: Meetup recap\npermalink: /2016/10:30/\nimage: img\\hall.jpg\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /{{ title | slug }}/{% if x %}{{ x }}{% endif %}/\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink: /{% raw %}{{ x {% if %}{% endraw %}/\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\ntemplateEngineOverride: md\npermalink: /a{{b/\n---\n",
		"---\ntitle: Meetup recap\ndate: 2016-02-02\npermalink:\n  build: /recap/\n---\n",
	],
	*check(post) {
		const forms = post.dialect.addresses;
		const field = post.field("permalink");
		if (forms?.placeholders && field) yield* unknownPlaceholders(post, field, forms.placeholders);
		if (forms?.needsEnding && field) {
			const problem = missingEnding(post, field) ?? unbuilt(post, field);
			if (problem) yield problem;
		}
		if (forms?.templates && runsTemplates(post)) yield* openTemplates(post, forms.templates);
		const picture = post.field("coverImage");
		if (
			forms?.refusesBackslashes &&
			typeof picture?.value === "string" &&
			/^(?![a-z][a-z\d+.-]*:).*\\/is.test(picture.value)
		) {
			const edit = rewriteScalar(picture, picture.value.replaceAll("\\", "/"));
			yield {
				message: l10n.t(
					"Write `/` for each backslash in `{0}`: {1} builds no page of the site with it.",
					picture.key,
					post.dialect.label,
				),
				range: picture.valueRange,
				fixes: edit
					? [
							{
								title: l10n.t("Change to {0}", picture.value.replaceAll("\\", "/")),
								edits: [edit],
								isCertain: true,
							},
						]
					: [],
			};
		}
	},
};

function* unknownPlaceholders(
	{ dialect }: Post,
	{ key, raw, valueRange, value }: Field,
	known: readonly string[],
): Generator<Problem> {
	if (typeof value !== "string" || !value.includes("/")) return;
	for (const { index, 0: written, 1: name = "" } of raw.matchAll(/:([a-z_]+)/g)) {
		if (known.includes(name)) continue;
		// An address with a scheme has a colon, too.
		if (raw.startsWith("//", index + written.length)) continue;
		const meant = known.find((each) => isOneSlipApart(each, name));
		const start = valueRange.start + index + 1;
		const range = textRange(start, start + name.length);
		const fixes: readonly Fix[] = meant
			? [{ title: l10n.t("Change to {0}", meant), edits: [replaceRange(range, meant)] }]
			: [];
		yield {
			message: l10n.t(
				"Correct `:{0}` in `{1}`: {2} has no such placeholder and builds no page of the site with it.",
				name,
				key,
				dialect.label,
			),
			range,
			fixes,
		};
	}
}

/** Another engine for the file may know neither output nor tags. */
function runsTemplates({ frontMatter }: Post): boolean {
	const engines = frontMatter.fields.find(({ key }) => key === "templateEngineOverride");
	return engines === undefined || /\b(?:liquid|njk)\b/.test(engines.raw);
}

/** `build` within the address is one of its own, for the build alone. */
function unbuilt(post: Post, { key, style, fields, valueRange }: Field): Problem | undefined {
	const build = fields?.find((each) => each.key === "build");
	if (!build) return undefined;
	if (build.value !== false) return missingEnding(post, build);
	const isAlone = fields?.length === 1 && style === "flow";
	return {
		message: l10n.t(
			"Write `{0}: false`: {1} takes what `build` says for an address, and builds no page of the site as it is.",
			key,
			post.dialect.label,
		),
		range: build.range,
		fixes: isAlone
			? [
					{
						title: l10n.t("Change to {0}", "false"),
						edits: [replaceRange(valueRange, "false")],
						isCertain: true,
					},
				]
			: [],
	};
}

function missingEnding({ dialect }: Post, field: Field): Problem | undefined {
	const { value, raw, valueRange, key } = field;
	// JavaScript makes one text of a list.
	const text = Array.isArray(value) ? value.map(scalarText).join() : scalarText(value);
	const isText =
		Array.isArray(value) || typeof value === "string" || typeof value === "number" || value === true;
	// Templates may end in anything.
	if (!isText || text === "" || /[{}]/.test(text) || /\/$|\.[^./\s]+$/.test(text)) return undefined;
	const edit = typeof value === "string" ? rewriteScalar(field, `${text}/`) : undefined;
	return {
		message: l10n.t(
			"End `{0}` in `/` or a file's ending, as in `{1}/`: {2} builds no page of the site as it is.",
			key,
			value === true ? "recap" : text,
			dialect.label,
		),
		range: valueRange,
		fixes:
			edit && raw !== ""
				? [{ title: l10n.t("Change to {0}", `${text}/`), edits: [edit], isCertain: true }]
				: [],
	};
}
