import ignore from "ignore";

/** A `.gitignore`: the folder it stands in, with forward slashes and without one at the end (`""` for the root), and its text. */
export interface IgnoreFile {
	readonly folder: string;
	readonly text: string;
}

/** Whether Git leaves a file out, by the ignore files above it. Paths are relative to the root, with forward slashes. */
export function readIgnoreFiles(files: readonly IgnoreFile[]): (path: string) => boolean {
	const byDepth = [...files].sort((a, b) => a.folder.length - b.folder.length);
	const known = byDepth.map(({ folder, text }) => ({
		prefix: folder === "" ? "" : `${folder}/`,
		rules: ignore().add(text),
	}));
	return (path) => {
		let isIgnored = false;
		for (const { prefix, rules } of known) {
			if (!path.startsWith(prefix) || path === prefix) continue;
			const { ignored, unignored } = rules.test(path.slice(prefix.length));
			// The nearest file that says something wins.
			if (ignored || unignored) isIgnored = ignored;
		}
		return isIgnored;
	};
}
