import type { MarkdownIt, Token } from "markdown-it";
import { SpanState } from "./span-state.ts";

const attributeList = /\{:(?![:/])((?:\\\}|[^}])+)\}/y;
const alternative = /(?:^|\s)alt=(?:"((?:[^"\\]|\\[\s\S])*\\?)"|'((?:[^'\\]|\\[\s\S])*\\?)')/;

/** `{: .wide}` right behind what is no text gives it attributes and shows nothing (`parse_span_extensions`); an image's `alt` counts. */
export function addSpanAttributes({ inline: { ruler } }: MarkdownIt): void {
	ruler.before("engine_mark", "span_attributes", (state, silent) => {
		if (!state.src.startsWith("{:", state.pos) || !(state instanceof SpanState)) return false;
		const last = state.tokens.at(-1);
		if (state.pending !== "" || !last || last.type === "text" || last.type === "softbreak") return false;
		attributeList.lastIndex = state.pos;
		const written = attributeList.exec(state.src)?.[1];
		const end = attributeList.lastIndex;
		if (written === undefined || end > state.posMax) return false;
		if (!silent) {
			const alt = alternative.exec(written);
			if (alt && last.type === "image") setAlt(last, alt[1] ?? alt[2] ?? "");
			const token = state.push("engine_nothing", "", 0);
			token.hidden = true;
			token.content = state.src.slice(state.pos, end);
			if (!state.isInAlt) state.recorder.attributeLists.push(state.place(state.pos, end));
		}
		state.pos = end;
		return true;
	});
}

function setAlt(image: Token, alt: string): void {
	for (const child of image.children ?? []) child.content = alt;
}
