import * as l10n from "@vscode/l10n";
import { lookUp } from "../dialects/lookup.ts";
import type { Rule } from "./rule.ts";

export const reservedKey: Rule = {
	id: "reserved-key",
	summary: "No key of the front matter is one that the engine keeps for itself.",
	rationale: "An engine that hands its own values to templates under such a key stops where a post sets it.",
	defaultSeverity: "error",
	examples: [
		{
			bad: "---\ntitle: Meetup recap\ndate: 2016-02-02\ncontent: Two days of talks\n---\n",
			facts: { dialectId: "eleventy" },
		},
	],
	clean: ["---\nlayout: post\ntitle: Meetup recap\ncontent: Two days of talks\n---\n"],
	*check({ dialect, frontMatter }) {
		for (const key of dialect.reservedKeys ?? []) {
			const [first = "", inner] = key.split(".");
			const outer = inner === undefined ? undefined : lookUp(frontMatter, first, dialect);
			// A single value in the place of the engine's own mapping hides all of it.
			const field =
				outer && outer.value !== null && !outer.fields ? outer : lookUp(frontMatter, key, dialect);
			if (!field) continue;
			yield {
				message: l10n.t(
					"Rename `{0}`: {1} keeps it for itself and builds no page of the site with it.",
					field.key,
					dialect.label,
				),
				range: field.keyRange,
			};
			if (field === outer) return;
		}
	},
};
