import { type PageStyle, readPage, writePage } from "../../core/pasted-html/page.ts";
import { answerParent } from "../workers/answer-parent.ts";

/** A page to be read, and then the style that it is to be written in. */
export type PageRequest = { readonly html: string } | { readonly style: PageStyle };

/** Answers for one page after the other: the style is for the page that was read last. */
function answerPages() {
	let read: ReturnType<typeof readPage>;
	return (request: PageRequest) => {
		if ("style" in request) return read && writePage(read.tree, request.style);
		read = readPage(request.html);
		return read?.facts ?? "too deep";
	};
}

answerParent(answerPages());
