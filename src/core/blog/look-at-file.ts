import type { ImageFile } from "../facts/image-file.ts";
import type { BlogFiles } from "./blog-files.ts";

/** The blog's files as far as images and links need them. */
export type ImageFolders = Pick<BlogFiles, "list" | "stat">;

/** Undefined where not even the folder is there. Asks for names, as some disks find a file under any case. */
export async function lookAtFile(path: string, folders: ImageFolders): Promise<ImageFile | undefined> {
	const wanted = path.split("/");
	const actual: string[] = [];
	let firstOther: number | undefined;
	for (const [at, segment] of wanted.entries()) {
		const entries = await folders.list(actual.join("/"));
		if (!entries) return undefined;
		const names = entries.map(({ name }) => name);
		const isLast = at === wanted.length - 1;
		const composed = segment.normalize();
		const exact =
			names.find((name) => name === segment) ?? names.find((name) => name.normalize() === composed);
		const lower = composed.toLowerCase();
		const name = exact ?? names.find((each) => each.normalize().toLowerCase() === lower);
		if (name === undefined) return isLast ? { state: "missing" } : undefined;
		if (exact === undefined) firstOther ??= at;
		actual.push(name);
	}
	const file = await folders.stat(actual.join("/"));
	if (file?.kind !== "file") return { state: "missing" };
	return firstOther === undefined
		? { state: "found", bytes: file.size }
		: { state: "other-case", name: actual.slice(firstOther).join("/") };
}
