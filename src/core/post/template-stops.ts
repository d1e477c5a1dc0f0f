import type { TemplateEngine } from "../dialects/template-engines.ts";
import type { TemplateToken } from "./template-scan.ts";

/** Why a tag stops the build: its braces are not closed, its block has no end tag, nothing knows its name, or all else that makes no sense there. */
export type StopReason = "open" | "endless" | "unknown" | "misplaced";

/** Tags that do not say what they ask, name, set or walk through. Jekyll, Eleventy's Liquid and its Nunjucks take none of those that they know. */
const lacksWords =
	/^(?:(?:if|unless|elsif|elif|case|capture|cycle|highlight)$|(?:for|tablerow)\b(?!.*\sin\s+\S)|assign\b(?!\s*[^\s=].*=))/s;

/** The tokens that stop the build, each with why: broken ones, tags that nobody knows, and blocks that do not end as they began. */
export function findStops(
	tokens: readonly TemplateToken[],
	engine: TemplateEngine,
): ReadonlyMap<TemplateToken, StopReason> {
	const stops = new Map<TemplateToken, StopReason>();
	const open: TemplateToken[] = [];
	for (const token of tokens) {
		const { name, kind } = token;
		const reason =
			kind === "tag" ? reasonOfTag(token, engine, open.at(-1)?.name) : reasonOfOutput(token, engine);
		if (reason) stops.set(token, reason);
		if (!token.isClosed || kind !== "tag") continue;
		if (Object.hasOwn(engine.blocks, name)) open.push(token);
		else if (open.length > 0 && name === `end${open.at(-1)?.name}`) open.pop();
	}
	for (const token of open) {
		if (!stops.has(token)) stops.set(token, token.inner.includes("{%") ? "open" : "endless");
	}
	return stops;
}

function reasonOfOutput({ isClosed, inner }: TemplateToken, engine: TemplateEngine): StopReason | undefined {
	if (!isClosed) return "open";
	return engine.refusedOutput?.test(inner) ? "misplaced" : undefined;
}

/** Of a block that is open only its end and its parts may stand there. */
function reasonOfTag(
	{ isClosed, name, inner }: TemplateToken,
	{ blocks, raw, comments, tags, pluginTags }: TemplateEngine,
	innermost = "",
): StopReason | undefined {
	const isBlock = Object.hasOwn(blocks, name);
	const isPart = Object.values(blocks).some((parts) => parts.includes(name));
	const cutOut = [...raw, ...comments];
	const ended = name.startsWith("end") ? name.slice(3) : "";
	if (!isClosed) return name === "" ? "open" : "endless";
	if (name === "") return "misplaced";
	if (isBlock || isPart || tags.includes(name)) {
		const isHere = !isPart || (Object.hasOwn(blocks, innermost) && blocks[innermost]?.includes(name));
		return isHere && !lacksWords.test(inner) ? undefined : "misplaced";
	}
	if (Object.hasOwn(blocks, ended)) return innermost === ended ? undefined : "misplaced";
	// Where they are open their end is cut out with them.
	if (cutOut.includes(ended)) return "misplaced";
	return cutOut.includes(name) || pluginTags.includes(name) ? undefined : "unknown";
}
