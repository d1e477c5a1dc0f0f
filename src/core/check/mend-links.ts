import type { Definition, Link } from "../post/body-model.ts";
import type { Post } from "../post/post.ts";
import { readPost } from "../post/read-post.ts";
import { contestedPlaces } from "../references/contested-places.ts";
import { insecureLink } from "../rules/insecure-link.ts";
import { movedLink } from "../rules/moved-link.ts";
import { shortenedLink } from "../rules/shortened-link.ts";
import { indexRanges } from "../text/range-index.ts";
import { takeByHalves } from "../text/take-by-halves.ts";
import { applyEdits, editsTouch, sortEdits, type TextEdit } from "../text/text-edit.ts";
import type { TextRange } from "../text/text-range.ts";
import { type CheckSettings, checkPost } from "./check-post.ts";

/** Characters of a post that are read again to find out which addresses cannot be written. */
const searchBudget = 4_000_000;

/**
 * The edits that write the better addresses which the asked hosts have told: of pages that have moved for good, of those that answer on
 * https, of those behind a shortener. An address is left alone where any other link, picture, text or definition would be read otherwise.
 */
export function mendLinks(post: Post, settings: CheckSettings = {}): readonly TextEdit[] {
	const findings = checkPost(post, settings, [movedLink, insecureLink, shortenedLink]);
	const isContested = indexRanges(contestedPlaces(post));
	const fixes: (readonly TextEdit[])[] = [];
	for (const { edits, isToldByHost } of findings.flatMap((finding) => finding.fixes)) {
		if (!isToldByHost || edits.some(({ range }) => isContested(range))) continue;
		if (!fixes.some((other) => editsTouch(other, edits))) fixes.push(edits);
	}
	return takeAllThatKeep(post, fixes);
}

/** As many as change nothing else, tried all together and then by halves. */
function takeAllThatKeep(post: Post, fixes: readonly (readonly TextEdit[])[]): readonly TextEdit[] {
	let taken: readonly TextEdit[] = [];
	const take = (some: readonly (readonly TextEdit[])[]) => {
		const edits = sortEdits([...taken, ...some.flat()]);
		const isKept = differsInAddressesAlone(post, edits);
		if (isKept) taken = edits;
		return isKept;
	};
	takeByHalves(fixes, take, { left: searchBudget }, post.text.length);
	return taken;
}

/** Whether the post reads as before, but for where what was edited leads. */
function differsInAddressesAlone(before: Post, edits: readonly TextEdit[]): boolean {
	const after = readPost(applyEdits(before.text, edits), before.facts, before);
	const isEdited = indexRanges(edits.map(({ range }) => range));
	const written = new Map(edits.map(({ range, newText }) => [range.start, newText]));
	const [was, is] = [before.body, after.body];
	return (
		areAlike(was.links, is.links, (a, b) => isSameLink(a, b)) &&
		areAlike(was.images, is.images, (a, b) => isSameLink(a, b)) &&
		areAlike(was.definitions, is.definitions, (a, b) => a.label === b.label && leadsWhereItShould(a, b)) &&
		areAlike(was.unresolved, is.unresolved, (a, b) => a.label === b.label && a.kind === b.kind) &&
		areAlike(was.headings, is.headings, (a, b) => a.level === b.level) &&
		areAlike(
			was.footnoteUses,
			is.footnoteUses,
			(a, b) => a.label === b.label && a.isDefined === b.isDefined,
		) &&
		areAlike(was.blocks, is.blocks, (a, b) => a.kind === b.kind)
	);

	function isSameLink(a: Link, b: Link): boolean {
		// Where the address is the text, readers see the new one.
		const isItsText = a.syntax === "bare" || a.syntax === "autolink";
		const hasText = a.text === b.text || (isItsText && isEdited(a.destinationRange));
		return (
			a.kind === b.kind && a.syntax === b.syntax && a.label === b.label && hasText && leadsWhereItShould(a, b)
		);
	}

	function leadsWhereItShould(a: Link | Definition, b: Link | Definition): boolean {
		const wanted = writtenAt(a.destinationRange);
		return wanted === undefined ? a.destination === b.destination : isSameAddress(b.destination, wanted);
	}

	function writtenAt({ start }: TextRange): string | undefined {
		return written.get(start);
	}
}

function areAlike<Each>(
	before: readonly Each[],
	after: readonly Each[],
	isAlike: (a: Each, b: Each) => boolean,
): boolean {
	return (
		before.length === after.length &&
		before.every((each, at) => {
			const other = after[at];
			return other !== undefined && isAlike(each, other);
		})
	);
}

/** As written, or as a reader of Markdown gives it: escapes and entities undone. */
function isSameAddress(read: string, written: string): boolean {
	if (read === written) return true;
	const plain = written
		.replace(/^<|>$/g, "")
		.replace(/\\([!-/:-@[-`{-~])/g, "$1")
		.replaceAll("&amp;", "&");
	return URL.canParse(read) && URL.canParse(plain) && new URL(read).href === new URL(plain).href;
}
