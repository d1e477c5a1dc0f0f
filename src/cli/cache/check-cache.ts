import type { SiteFacts } from "../../core/facts/site-facts.ts";
import type { ProjectSettings } from "../project-settings.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "../surroundings.ts";
import { type AskedFiles, AskedFilesNotes, isAnsweredAlike } from "./asked-files.ts";
import { digest } from "./digest.ts";

/** What is kept from one run to the next, as JSON. */
interface Kept {
	/** Of everything that is the same for all files: Recap itself, settings, options, the day. */
	readonly run: string;
	readonly asked: AskedFiles;
	/** By what was checked: the file, its place, its text, and what other posts say of it. */
	readonly outcomes: Readonly<Record<string, CheckOutcome>>;
}

type CacheSurroundings = Pick<
	Surroundings,
	"version" | "build" | "readText" | "placeOf" | "blogFiles" | "loadCache" | "saveCache"
>;

/**
 * What earlier runs found in files. It is right only as a whole: were one file of the site other than it was, everything would be checked anew.
 * What goes wrong with the cache itself is silent; then nothing is known.
 */
export class CheckCache {
	readonly #run: string;
	readonly #surroundings: CacheSurroundings;
	readonly #location: string | undefined;
	readonly #notes: AskedFilesNotes;
	readonly #known: ReadonlyMap<string, CheckOutcome>;
	readonly #used = new Map<string, CheckOutcome>();

	private constructor(
		parts: { readonly run: string; readonly location: string | undefined; readonly kept: Kept | undefined },
		surroundings: CacheSurroundings,
	) {
		this.#run = parts.run;
		this.#location = parts.location;
		this.#surroundings = surroundings;
		this.#notes = new AskedFilesNotes(parts.kept?.asked);
		this.#known = new Map(
			Object.entries(parts.kept?.outcomes ?? {}).filter(([, outcome]) => isObject(outcome)),
		);
	}

	static async open(
		location: string | undefined,
		{ settings, job }: { readonly settings: ProjectSettings; readonly job: CheckJob },
		surroundings: CacheSurroundings,
	): Promise<CheckCache> {
		const { version, build } = surroundings;
		const run = digest(JSON.stringify([version, build(), settings, job]));
		const text = surroundings.loadCache("check", location);
		// Where it stands in the blog itself, its folder's list is the same from now on.
		if (text === undefined) surroundings.saveCache("check", location, "{}");
		const kept = readKept(text, run);
		const isCurrent =
			kept && (await isAnsweredAlike(kept.asked, (root) => surroundings.blogFiles(root)).catch(() => false));
		return new CheckCache({ run, location, kept: isCurrent ? kept : undefined }, surroundings);
	}

	/** Files of which is noted what is asked of them. */
	blogFiles(root: string) {
		return this.#notes.noting(root, this.#surroundings.blogFiles(root));
	}

	/** What is known of a file, or what checking it now gives. What could not be read is not kept. */
	async outcome(
		file: string,
		site: SiteFacts | undefined,
		check: () => Promise<CheckOutcome>,
	): Promise<CheckOutcome> {
		const text = await this.#surroundings.readText(file).catch(() => undefined);
		if (text === undefined) return check();
		const { inProject, inSite, site: folder } = this.#surroundings.placeOf(file);
		const key = digest(JSON.stringify([file, inProject, inSite, folder, text, site ?? null], withMaps));
		const outcome = this.#known.get(key) ?? (await check());
		if (outcome.problem === undefined) this.#used.set(key, outcome);
		return outcome;
	}

	/** Keeps what this run used, and nothing of files that are gone. */
	save(): void {
		const kept: Kept = {
			run: this.#run,
			asked: this.#notes.all(),
			outcomes: Object.fromEntries(this.#used),
		};
		this.#surroundings.saveCache("check", this.#location, JSON.stringify(kept));
	}
}

function readKept(text: string | undefined, run: string): Kept | undefined {
	try {
		const kept: unknown = text === undefined ? undefined : JSON.parse(text);
		return isKept(kept) && kept.run === run ? kept : undefined;
	} catch {
		return undefined;
	}
}

function isKept(value: unknown): value is Kept {
	return (
		isObject(value) &&
		"run" in value &&
		"asked" in value &&
		isObject(value.asked) &&
		Object.values(value.asked).every(isObject) &&
		"outcomes" in value &&
		isObject(value.outcomes)
	);
}

function isObject(value: unknown): value is object {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withMaps(_: string, value: unknown): unknown {
	return value instanceof Map ? [...value] : value;
}
