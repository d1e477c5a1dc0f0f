import type { MarkdownIt } from "markdown-it";
import { kramdownBlockElements, kramdownElements } from "../../../flavours/kramdown-html.ts";
import { readBlockTag } from "../html/read-tag.ts";
import { SpanState } from "./span-state.ts";

/** Whether an element's content shows as it stands, but for tags: that of all which kramdown does not know otherwise (`HTML_CONTENT_MODEL`). */
function isRaw(name: string): boolean {
	const { markdown } = kramdownElements;
	return !markdown?.blocks.has(name) && !markdown?.spans.has(name);
}

/** HTML in text (`parse_span_html`): tags of elements that make blocks, end tags with nothing to end and unquoted addresses are text. */
export function addKramdownHtml({ inline: { ruler } }: MarkdownIt): void {
	ruler.at("html_inline", (state, silent) => {
		if (state.src[state.pos] !== "<" || !(state instanceof SpanState)) return false;
		const at = state.pos;
		if (state.src.startsWith("<!--", at)) {
			const close = state.missing.has("-->") ? -1 : state.src.indexOf("-->", at + 4);
			if (close < 0) state.missing.add("-->");
			if (close < 0 || close + 3 > state.posMax) return false;
			push(state, close + 3, silent);
			return true;
		}
		const tag = readBlockTag(state.masked, at, true);
		if (typeof tag !== "object" || tag.end > state.posMax || tag.kind === "instruction") return false;
		if (tag.kind === "close") return readEndTag(state, tag.name, tag.end, silent);
		if (kramdownBlockElements.has(tag.name)) return false;
		push(state, tag.end, silent);
		if (tag.isSelfClosing || kramdownElements.empty.has(tag.name)) return true;
		if (isRaw(tag.name)) readRaw(state, tag.name, silent);
		else if (!silent) state.openTags.push(tag.name);
		return true;
	});
}

function readEndTag(state: SpanState, name: string, end: number, silent: boolean): boolean {
	if (silent) state.pos = end;
	else if (state.openTags.at(-1) === name) {
		state.openTags.pop();
		push(state, end, false);
	} else {
		state.pending += state.src.slice(state.pos, end);
		state.pos = end;
	}
	return true;
}

/** Up to the end tag; to the end where there is none. */
function readRaw(state: SpanState, name: string, silent: boolean): void {
	const close = new RegExp(`</${name}\\s*>`, "gi");
	close.lastIndex = state.pos;
	const found = state.missing.has(name) ? null : close.exec(state.src);
	if (!found) state.missing.add(name);
	const end = found && close.lastIndex <= state.posMax ? close.lastIndex : state.posMax;
	if (silent) {
		state.pos = end;
		return;
	}
	while (state.pos < end) {
		const tag = state.src[state.pos] === "<" ? readBlockTag(state.masked, state.pos, true) : undefined;
		if (typeof tag === "object" && tag.end <= end) {
			push(state, tag.end, false);
			continue;
		}
		const next = state.src.indexOf("<", state.pos + 1);
		const stop = next < 0 ? end : Math.min(next, end);
		state.pending += state.src.slice(state.pos, stop);
		state.pos = stop;
	}
}

function push(state: SpanState, end: number, silent: boolean): void {
	if (!silent) {
		state.push("html_inline", "", 0).content = state.src.slice(state.pos, end);
		if (!state.isInAlt) state.recorder.html.push(state.place(state.pos, end));
	}
	state.pos = end;
}
