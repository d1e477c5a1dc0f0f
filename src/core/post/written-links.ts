import { isPostFile } from "../dialects/post-files.ts";
import type { PostLinkForm } from "../dialects/post-link.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Post } from "./post.ts";

/** A place in a post that names a file of the blog. */
export interface WrittenLink {
	/** As written: the template tag or the destination. */
	readonly written: string;
	readonly range: TextRange;
	/** The engine's own form; undefined for a path to a file. */
	readonly form: PostLinkForm | undefined;
	/** What it names, without query and fragment. */
	readonly target: string;
	/** Where the target stands, if it stands there as it is. */
	readonly targetRange: TextRange | undefined;
}

/** Files that readers download; pages have other addresses than their files. */
const download =
	/\.(?:pdf|zip|pptx?|odp|key|docx?|odt|xlsx?|ods|csv|ics|epub|mp3|m4a|ogg|mp4|webm|mov|tar|t?gz|jpe?g|png|gif|webp|svg)$/i;

/** The links of a post that name a file of the blog by the engine's own forms, or by a path to Markdown or something to download. */
export function writtenLinks(post: Pick<Post, "body" | "dialect" | "slice">): readonly WrittenLink[] {
	const forms = post.dialect.postLinks ?? [];
	const ranges = [
		...post.body.templateTags,
		...post.body.links.map(({ destinationRange }) => destinationRange),
	];
	const seen = new Set<number>();
	return ranges.flatMap((range) => {
		if (seen.has(range.start)) return [];
		const written = post.slice(range);
		const link = ownForm(forms, written) ?? filePath(written);
		if (!link) return [];
		seen.add(range.start);
		const at = written.indexOf(link.target);
		const start = range.start + at;
		const targetRange = at < 0 ? undefined : { start, end: start + link.target.length };
		return [{ written, range, ...link, targetRange }];
	});
}

type Named = Pick<WrittenLink, "form" | "target">;

function ownForm(forms: readonly PostLinkForm[], written: string): Named | undefined {
	for (const form of forms) {
		const target = form.written.exec(written)?.groups?.target;
		if (target !== undefined && target !== "") return { form, target };
	}
	return undefined;
}

function filePath(written: string): Named | undefined {
	// With a scheme, a host, a place within the page or a template's tag it is something else.
	if (/^(?:[a-z][a-z\d+.-]*:|\/\/|[#?@])|[{}|\\\s]/i.test(written)) return undefined;
	const target = written.replace(/[?#].*$/s, "");
	const isFile = (isPostFile(target) && !target.startsWith("/")) || download.test(target);
	return isFile && target.includes(".") ? { form: undefined, target } : undefined;
}
