const ADDRESS = /^[a-z][a-z\d+.-]+:\/\//i;

/** A path as people type and paste it, with forward slashes and without quotes; `~` is `home`. An address keeps all but its quotes. */
export function typedPath(typed: string, home: string | undefined): string {
	const text = typed.trim().replace(/^(["'])(.*)\1$/, "$2");
	if (ADDRESS.test(text)) return text;
	const path = text.replaceAll("\\", "/");
	return path.startsWith("~/") && home !== undefined ? home + path.slice(1) : path;
}

/** Whether a path says where it starts: at a root, a drive, a home or a folder above, or as a `file:` address. */
export function isRootedPath(path: string): boolean {
	return /^(?:(?:~|\.{1,2})?\/(?!\/)|[a-z]:\/|file:\/\/)/i.test(path);
}
