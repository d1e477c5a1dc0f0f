import type { TemplateEngine } from "../dialects/template-engines.ts";
import type { TextRange } from "../text/text-range.ts";
import { scanTemplates, type TemplateToken } from "./template-scan.ts";

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
		used,
	);
	const verdicts: TemplateVerdict[] = [];
	for (const { token, isInCode } of tokens) {
		if (!isInCode) continue;
		if (stops.has(token)) verdicts.push({ token, kind: "stops" });
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

/** The tokens that stop the build: broken ones, tags nobody knows, and blocks that do not end as they began. */
function findStops(
	tokens: readonly TemplateToken[],
	engine: TemplateEngine,
	used: ReadonlySet<string>,
): ReadonlySet<TemplateToken> {
	const stops = new Set<TemplateToken>();
	const open: TemplateToken[] = [];
	const parts = new Set(Object.values(engine.blocks).flat());
	const single = new Set([...engine.tags, ...engine.pluginTags, ...engine.raw, ...engine.comments]);
	for (const token of tokens) {
		const { name, kind } = token;
		const block = Object.hasOwn(engine.blocks, name);
		const ended = name.startsWith("end") ? name.slice(3) : "";
		const innermost = open.at(-1)?.name ?? "";
		if (!token.isClosed || (kind === "tag" && name === "")) stops.add(token);
		else if (kind === "output" && engine.refusedOutput?.test(token.inner)) stops.add(token);
		else if (kind !== "tag") continue;
		else if (block && wantsWords.test(token.inner)) stops.add(token);
		else if (block) open.push(token);
		else if (Object.hasOwn(engine.blocks, ended)) {
			if (innermost === ended) open.pop();
			else stops.add(token);
		} else if (parts.has(name)) {
			if (!Object.hasOwn(engine.blocks, innermost) || !engine.blocks[innermost]?.includes(name))
				stops.add(token);
		} else if (!single.has(name) && !used.has(name)) stops.add(token);
	}
	for (const token of open) stops.add(token);
	return stops;
}

/** Blocks that say nothing of what they ask or walk through. */
const wantsWords = /^(?:if|unless|elsif|case|for|tablerow|capture)$/;

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
