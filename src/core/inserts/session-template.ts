import * as l10n from "@vscode/l10n";
import type { Refusal } from "../text/refusal.ts";

/** What a session's template may name. */
export const TEMPLATE_NAMES = ["title", "url", "speakers", "slides", "video", "time", "room"] as const;
export type TemplateName = (typeof TEMPLATE_NAMES)[number];

const PLACEHOLDER = /\{([a-z]+)\}/gi;
/** What stands between two placeholders of a line and makes no sense beside a single one. */
const SEPARATOR = "(?:(?<![ \\t])[ \\t]+)?[·•|,;/–—][ \\t]*";

/** Whether a template shows the session's page by a link of its own, so that the title needs none. */
export function namesPlaceholder(template: string, name: TemplateName): boolean {
	return template.includes(`{${name}}`);
}

/**
 * Fills a template in: `{title}` and its like become what is known, Markdown already. A line all of whose placeholders are
 * empty is left out; in other lines an empty one goes with the separator beside it. No conditions, no loops.
 */
export function fillTemplate(
	template: string,
	values: Readonly<Partial<Record<TemplateName, string>>>,
): { readonly text: string } | Refusal {
	const unknown = [...template.matchAll(PLACEHOLDER)].find(([, name = ""]) => !isTemplateName(name));
	if (unknown) {
		const names = TEMPLATE_NAMES.map((name) => `{${name}}`).join(", ");
		return { refusal: l10n.t("Take {0} out of recap.session.template: it knows {1}.", unknown[0], names) };
	}
	if (!namesPlaceholder(template, "title")) {
		return { refusal: l10n.t("Put {title} into recap.session.template: a session needs its title.") };
	}
	const lines = template.split(/\r\n|\r|\n/).flatMap((line) => fillLine(line, values));
	const text = lines.join("\n").replace(/\n{3,}/g, "\n\n");
	return { text: text.trim() };
}

function fillLine(line: string, values: Readonly<Partial<Record<TemplateName, string>>>): readonly string[] {
	const names = [...line.matchAll(PLACEHOLDER)].flatMap(([, name = ""]) =>
		isTemplateName(name) ? [name] : [],
	);
	if (names.length === 0) return [line.trimEnd()];
	const empty = names.filter((name) => !values[name]);
	if (empty.length === names.length) return [];
	const kept = empty.reduce((rest, name) => withoutEmpty(rest, name), line);
	return [
		kept.replace(PLACEHOLDER, (written, name: string) => knownValue(values, name) ?? written).trimEnd(),
	];
}

/** The separator before it goes too; where it is the first, the one behind. */
function withoutEmpty(line: string, name: TemplateName): string {
	const before = new RegExp(`${SEPARATOR}\\{${name}\\}`, "g");
	const behind = new RegExp(`\\{${name}\\}(?:${SEPARATOR})?`, "g");
	return line.replace(before, "").replace(behind, "");
}

function knownValue(
	values: Readonly<Partial<Record<TemplateName, string>>>,
	name: string,
): string | undefined {
	return isTemplateName(name) ? values[name] : undefined;
}

function isTemplateName(name: string): name is TemplateName {
	return TEMPLATE_NAMES.some((known) => known === name);
}
