import type { MarkdownIt } from "markdown-it";
import type { AutolinkHabits } from "../../../flavours/reference-habits.ts";
import { InlineState } from "../inline-state.ts";
import { recordAutolink } from "../link-rules.ts";
import { resolveEntities } from "./resolve-entities.ts";

/** Addresses in `<` and `>` as a flavour has them. */
export function addAutolinkRule({ inline }: MarkdownIt, { address, mail }: AutolinkHabits): void {
	inline.ruler.at("autolink", (state, silent) => {
		const start = state.pos;
		if (state.src[start] !== "<") return false;
		const written = match(address, state.src, start, state.posMax);
		const recipient = written === undefined ? match(mail, state.src, start, state.posMax) : undefined;
		const content = written ?? recipient;
		if (content === undefined) return false;
		if (!silent) {
			const href = recipient === undefined ? content : `mailto:${recipient.replace(/^mailto:/, "")}`;
			const tokenIndex = state instanceof InlineState ? state.nextToken : 0;
			state.push("link_open", "a", 1).attrs = [["href", state.md.normalizeLink(resolveEntities(href))]];
			state.push("text", "", 0).content = content.replace(/^mailto:/, "");
			state.push("link_close", "a", -1);
			state.pos = start + content.length + 2;
			if (state instanceof InlineState && !state.isInAlt) recordAutolink(state, start, tokenIndex);
		}
		state.pos = start + content.length + 2;
		return true;
	});
}

function match(pattern: RegExp, src: string, start: number, max: number): string | undefined {
	pattern.lastIndex = start;
	const content = pattern.exec(src)?.[1];
	return content !== undefined && pattern.lastIndex <= max ? content : undefined;
}
