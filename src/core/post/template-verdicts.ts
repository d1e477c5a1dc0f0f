import type { TemplateEngine } from "../dialects/template-engines.ts";
import type { TextRange } from "../text/text-range.ts";
import { scanTemplates, type TemplateToken } from "./template-scan.ts";
import { findStops } from "./template-stops.ts";

/** What becomes of a template tag that stands in code as if it were text. */
export interface TemplateVerdict {
	readonly token: TemplateToken;
	/** `stops`: the site is not built; `runs`: readers do not see the tag. */
	readonly kind: "stops" | "runs";
}

/**
 * What the engine makes of the tags that start in `isCode`, in order. Tags that are there on purpose are left out, as are those of a kind
 * that the post uses outside of code: its site knows them.
 */
export function judgeTemplates(
	text: string,
	range: TextRange,
	engine: TemplateEngine,
	isCode: (range: TextRange) => boolean,
	isOwnValue: (name: string) => boolean,
): readonly TemplateVerdict[] {
	const tokens = [...scanTemplates(text, range, engine)].map((token) => ({
		token,
		isInCode: isCode({ start: token.range.start, end: token.range.start + 1 }),
	}));
	if (!tokens.some(({ isInCode }) => isInCode)) return [];
	const used = new Set(tokens.filter(({ isInCode }) => !isInCode).map(({ token }) => token.name));
	const named = new Set(tokens.flatMap(({ token }) => namesGivenBy(token)));
	const stops = findStops(
		tokens.map(({ token }) => token),
		engine,
	);
	const verdicts: TemplateVerdict[] = [];
	for (const { token, isInCode } of tokens) {
		if (!isInCode) continue;
		const reason = stops.get(token);
		if (reason && !(reason === "unknown" && used.has(token.name))) verdicts.push({ token, kind: "stops" });
		else if (!isMeant(token, engine, (name) => named.has(name) || isOwnValue(name)))
			verdicts.push({ token, kind: "runs" });
	}
	return verdicts;
}

/** The variables that a tag sets. */
function namesGivenBy({ inner, kind }: TemplateToken): readonly string[] {
	if (kind !== "tag") return [];
	const [, names = ""] =
		/^(?:assign|capture|for|tablerow|set|increment|decrement)\s+([\w-]+(?:\s*,\s*[\w-]+)*)/.exec(inner) ?? [];
	return names.split(/\s*,\s*/).filter((name) => name !== "");
}

/** Code is brought in, or a value that the site has. */
function isMeant(
	{ kind, name, inner }: TemplateToken,
	engine: TemplateEngine,
	isKnown: (name: string) => boolean,
): boolean {
	if (kind === "comment") return false;
	if (kind === "tag") {
		const opened = name.replace(/^end/, "");
		return [...engine.raw, ...engine.meantInCode].includes(opened) || givesName.test(inner);
	}
	if (/^(?:\d|"[^"]*"|'[^']*')/.test(inner)) return true;
	const root = /^([A-Za-z_][\w-]*)(?=[.[]|\s*(?:\||$))/.exec(inner)?.[1];
	return root !== undefined && (engine.objects.includes(root) || isKnown(root));
}

/** Code that sets a variable of its own shows it, too. */
const givesName = /^(?:assign|capture|endcapture)\b/;
