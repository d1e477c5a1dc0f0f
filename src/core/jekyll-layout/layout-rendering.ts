import type { Template, Token } from "liquidjs/dist/liquid.browser.mjs";
import type { LayoutNote, LayoutPlace } from "./layout-model.ts";
import { LAYOUT_LIMITS } from "./limits.ts";
import { noteComment } from "./note-comment.ts";
import type { SiteFiles } from "./site-files.ts";
import type { WorkLimit } from "./work-limit.ts";

/** What the tags of one rendering share. */
export class LayoutRendering {
	readonly limit: WorkLimit;
	readonly files: SiteFiles;
	/** Files being rendered, the innermost last. */
	readonly openFiles: string[] = [];
	/** Parsed includes by path. */
	readonly templates = new Map<string, readonly Template[]>();
	/** Lines of front matter before a file's template, by path. */
	readonly linesBefore = new Map<string, number>();
	readonly #notes = new Map<string, LayoutNote>();
	includes = 0;

	constructor(limit: WorkLimit, files: SiteFiles) {
		this.limit = limit;
		this.files = files;
	}

	get notes(): readonly LayoutNote[] {
		return [...this.#notes.values()];
	}

	/** Where a token stands in its file. */
	placeOf(token: Token): LayoutPlace {
		const file = token.file ?? this.openFiles.at(-1) ?? "";
		const [line, column] = token.getPosition();
		return { file, line: line + (this.linesBefore.get(file) ?? 0), column };
	}

	/** Tells something of a place, once; beyond the limit nothing. */
	tell(message: string, place: LayoutPlace): void {
		const key = `${place.file}:${place.line}:${place.column}:${message}`;
		if (this.#notes.size < LAYOUT_LIMITS.notes) this.#notes.set(key, { message, ...place });
	}

	/** Tells something of a tag, and gives what stands in the tag's place: a box with `label`. */
	box(label: string, message: string, token: Token): string {
		this.tell(message, this.placeOf(token));
		return noteComment(label);
	}
}
