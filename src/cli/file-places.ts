import { readdirSync, realpathSync, statSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { isSiteFile } from "../core/blog/engine-files.ts";
import { postFolders } from "../core/dialects/site-folders.ts";
import { settingsFiles } from "./settings-file.ts";

/** Where a file is, however its path was spelt. Paths but `absolute` have forward slashes. */
export interface FilePlace {
	/** Folders that are links are followed, so that a file has one such path. */
	readonly absolute: string;
	/** From the project's folder; undefined for files elsewhere. */
	readonly inProject: string | undefined;
	/** What may tell that it is a post: `inProject`, or the path from the folder of the site that a file elsewhere belongs to. */
	readonly inSite: string;
	/** The folder that `inSite` starts from. */
	readonly site: string;
	/** From the repository that holds the current folder, or from that folder where there is none; undefined for files elsewhere. */
	readonly inRepository: string | undefined;
}

/** Where the files of a run are. */
export interface Places {
	/** The folder of the project that the current folder belongs to: what holds its settings or its site's configuration, or the current folder. */
	readonly project: string;
	placeOf(file: string): FilePlace;
}

/** Finds places from the current folder `here`. Folders are looked up once: for one run. */
export function placesFrom(here: string): Places {
	const realFolder = remember((folder) => {
		try {
			return realpathSync(folder);
		} catch {
			return folder;
		}
	});
	const names = remember((folder) => {
		try {
			return readdirSync(folder);
		} catch {
			return [];
		}
	});
	const siteOf = remember(
		(folder) =>
			nearest(folder, (above) => {
				if (postFolders.includes(basename(above))) return dirname(above);
				return names(above).some((name) => name === ".git" || isSiteFile(name)) ? above : undefined;
			}) ?? folder,
	);
	// Files alone count: a folder called `templates` is anybody's.
	const isProject = (folder: string) =>
		[...names(folder).filter(isSiteFile), ...settingsFiles].some((name) => isFile(join(folder, name)));
	const project =
		nearest(here, (above) => {
			if (above !== here && isShared(above)) return here;
			if (isProject(above)) return above;
			return names(above).includes(".git") ? here : undefined;
		}) ?? here;
	const repository = nearest(realFolder(here), (above) =>
		names(above).includes(".git") ? above : undefined,
	);
	const placeOf = (file: string): FilePlace => {
		const spelt = resolve(here, file);
		const absolute = join(realFolder(dirname(spelt)), basename(spelt));
		const inProject = pathBelow(project, spelt) ?? pathBelow(realFolder(project), absolute);
		const site = inProject === undefined ? siteOf(dirname(absolute)) : project;
		return {
			absolute,
			inProject,
			inSite: inProject ?? pathBelow(site, absolute) ?? basename(absolute),
			site,
			inRepository: pathBelow(repository ?? realFolder(here), absolute),
		};
	};
	return { project, placeOf };
}

function isFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

/** Nobody keeps a site right in these: what lies in them says nothing of the folders below. */
function isShared(folder: string): boolean {
	return folder === homedir() || folder === tmpdir() || folder === dirname(folder);
}

function pathBelow(folder: string, path: string): string | undefined {
	const below = relative(folder, path);
	const isElsewhere = below === ".." || below.startsWith(`..${sep}`) || isAbsolute(below);
	return isElsewhere ? undefined : below.replaceAll(sep, "/");
}

/** The first answer of a folder and those above it. */
function nearest(folder: string, ask: (folder: string) => string | undefined): string | undefined {
	const answer = ask(folder);
	const above = dirname(folder);
	return answer !== undefined || above === folder ? answer : nearest(above, ask);
}

function remember<T extends string | readonly string[]>(find: (folder: string) => T): (folder: string) => T {
	const found = new Map<string, T>();
	return (folder) => {
		const value = found.get(folder) ?? find(folder);
		found.set(folder, value);
		return value;
	};
}
