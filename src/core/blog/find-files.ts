import ignore, { type Ignore } from "ignore";
import { type BlogFiles, pathIn, readText } from "./blog-files.ts";

/** Files and folders past which a walk ends: what is that large is no blog, and a virtual file system may ask a server for each folder. */
const mostEntries = 200_000;
/** Folders that are listed at a time. */
const foldersAtOnce = 16;
/** Never a writer's own, however the ignore files look: what hosts and engines build in folders of a hidden name is copies of it. */
const never: ReadonlySet<string> = new Set([
	"node_modules",
	".git",
	".vercel",
	".netlify",
	".output",
	".next",
	".nuxt",
	".svelte-kit",
	".docusaurus",
	".deploy_git",
	".jekyll-cache",
	".quarto",
]);

export interface Wanted {
	/** By a file's name. */
	isWanted(name: string): boolean;
	/** What the host's settings hide, by path; everything below a hidden folder is hidden too. */
	isHidden?(path: string): boolean;
	/** Whether what a `.gitignore` names is wanted, too: a site's stylesheets may be built. */
	readonly takesIgnored?: boolean;
	/** Asked after each round; true ends the walk with what was found. */
	isStale?(): boolean;
}

/** The nearest ignore file that says something about a path wins, as Git reads them. */
interface IgnoreRules {
	readonly folder: string;
	readonly rules: Ignore;
	readonly above: IgnoreRules | undefined;
}

interface WaitingFolder {
	readonly path: string;
	readonly ignores: IgnoreRules | undefined;
}

/** The files below a blog's folder that neither a `.gitignore` nor the host's settings hide, in the order of their paths. Links to folders are not followed: they may lead back. */
export async function findFiles(files: BlogFiles, wanted: Wanted): Promise<readonly string[]> {
	const found: string[] = [];
	let waiting: WaitingFolder[] = [{ path: "", ignores: undefined }];
	let entries = 0;
	while (waiting.length > 0 && entries < mostEntries && !wanted.isStale?.()) {
		const round = waiting.slice(0, foldersAtOnce);
		const read = await Promise.all(round.map((folder) => look(files, folder, wanted)));
		waiting = [...read.flatMap(({ folders }) => folders), ...waiting.slice(foldersAtOnce)];
		for (const each of read) {
			entries += each.entries;
			for (const path of each.found) found.push(path);
		}
	}
	return found.sort();
}

async function look(files: BlogFiles, { path: folder, ignores: above }: WaitingFolder, wanted: Wanted) {
	const entries = (await files.list(folder)) ?? [];
	const own =
		!wanted.takesIgnored && entries.some(({ name }) => name === ".gitignore")
			? await readText(files, pathIn(folder, ".gitignore"))
			: undefined;
	const ignores = own === undefined ? above : { folder, rules: ignore().add(own), above };
	const folders: WaitingFolder[] = [];
	const found: string[] = [];
	for (const { name, kind, isLink } of entries) {
		const path = pathIn(folder, name);
		if (never.has(name) || wanted.isHidden?.(path)) continue;
		if (kind === "folder") {
			if (!isLink && !isIgnored(`${path}/`, ignores)) folders.push({ path, ignores });
		} else if (kind === "file" && wanted.isWanted(name) && !isIgnored(path, ignores)) found.push(path);
	}
	return { entries: entries.length, folders, found };
}

function isIgnored(path: string, ignores: IgnoreRules | undefined): boolean {
	for (let each = ignores; each; each = each.above) {
		const below = each.folder === "" ? path : path.slice(each.folder.length + 1);
		const { ignored, unignored } = each.rules.test(below);
		if (ignored || unignored) return ignored;
	}
	return false;
}
