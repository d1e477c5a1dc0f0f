import * as l10n from "@vscode/l10n";
import { countWhile } from "../../text/count-while.ts";
import type { TextRange } from "../../text/text-range.ts";
import type { FrontMatterError } from "../model.ts";
import type { Entry } from "./entries.ts";
import { MAX_BROKEN_ENTRIES } from "./limits.ts";
import { linesFrom } from "./lines.ts";
import type { YamlTree } from "./parse-yaml.ts";
import type { YamlSource } from "./yaml-fields.ts";

/** What the strict parser says, with offsets in the YAML it read. */
export type Refusal = Omit<FrontMatterError, "strictOnly">;

/** Every YAML reader but `yaml` refuses these (YAML 1.2.2, section 5.1). */
const UNPRINTABLE = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n\r\u0085])\p{Cc}/u;

export function refusalsOf(yaml: string, tree: YamlTree, { base, unresolved }: YamlSource): Refusal[] {
	const refusals: Refusal[] = tree.document.errors.map(({ code, message, pos }) => {
		const start = Math.min(pos[0], yaml.length);
		return { code, message, range: { start, end: Math.max(start, Math.min(pos[1], yaml.length)) } };
	});
	const { secondDocument } = tree;
	if (secondDocument !== undefined) {
		const range = { start: secondDocument, end: Math.min(secondDocument + 3, yaml.length) };
		refusals.push({ code: "MULTIPLE_DOCS", message: l10n.t("Source contains multiple documents"), range });
	}
	for (const { start, end } of unresolved) {
		const range = { start: start - base, end: end - base };
		refusals.push({ code: "UNRESOLVED_ALIAS", message: l10n.t("Aliases need an anchor before them"), range });
	}
	for (const range of unprintablesIn(yaml)) {
		refusals.push({ code: "UNPRINTABLE", message: l10n.t("Control characters are not allowed"), range });
	}
	return refusals.sort((a, b) => a.range.start - b.range.start);
}

/** The first of each line. */
function* unprintablesIn(yaml: string): Generator<TextRange> {
	if (!UNPRINTABLE.test(yaml)) return;
	for (const line of linesFrom(yaml, 0)) {
		const found = UNPRINTABLE.exec(yaml.slice(line.start, line.end));
		if (!found) continue;
		const start = line.start + found.index;
		yield { start, end: start + found[0].length };
	}
}

/**
 * Marks the errors that the engine does not share: all where it takes the whole (`accepts` is undefined), else each entry is asked for
 * by itself; at an entry's key, the one before it as well, for a list that never ends shows there. Without one that it shares, all
 * count, unless what it stops at is known from itself.
 */
export function judgeErrors(
	yaml: string,
	base: number,
	refusals: readonly Refusal[],
	entries: readonly Entry[],
	accepts: ((part: string) => boolean) | undefined,
	isKnown: boolean,
): FrontMatterError[] {
	const refuses = (entry: Entry | undefined) => !!entry && !accepts?.(yaml.slice(entry.start, entry.end));
	const errors = refusals.map((refusal, index) => {
		const isJudged = accepts && index < MAX_BROKEN_ENTRIES;
		const { start } = refusal.range;
		const at = isJudged ? countWhile(entries.length, (each) => (entries[each]?.start ?? 0) <= start) - 1 : -1;
		const entry = entries[at];
		const isAtKey = !!entry && start <= entry.keyEnd;
		const strictOnly = !accepts || (!!entry && !refuses(entry) && !(isAtKey && refuses(entries[at - 1])));
		const range = { start: base + refusal.range.start, end: base + refusal.range.end };
		return { ...refusal, range, strictOnly };
	});
	const judged = errors.slice(0, MAX_BROKEN_ENTRIES);
	const isUnexplained = accepts && !isKnown && judged.every((error) => error.strictOnly);
	return isUnexplained ? errors.map((error) => ({ ...error, strictOnly: false })) : errors;
}
