import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { type ImageFolders, rememberFolders } from "../core/blog/find-images.ts";

/** The files below a folder. Each folder is listed once: for one run. */
export function imageFolders(root: string): ImageFolders {
	return rememberFolders({
		list: (folder) => readdir(join(root, folder)).catch(() => undefined),
		bytesOf: (path) =>
			stat(join(root, path)).then(
				(file) => (file.isFile() ? file.size : undefined),
				() => undefined,
			),
	});
}
