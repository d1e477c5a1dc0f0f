/** A file's name in its path or address's path: what stands behind the last `/`, or all of it. */
export function fileNameOf(path: string): string {
	return path.slice(path.lastIndexOf("/") + 1);
}
