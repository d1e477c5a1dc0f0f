import picomatch from "picomatch";
import { isPostFile } from "../dialects/post-files.ts";
import type { PostFacts } from "../facts/post-facts.ts";
import type { ScheduledTalks } from "../facts/scheduled-talk.ts";
import type { FrontMatterSchema } from "../facts/schema.ts";
import type { SiteFacts } from "../facts/site-facts.ts";
import type { Post } from "../post/post.ts";
import type { LaterFacts } from "../post/read-post.ts";
import { type BlogFiles, folderAbove } from "./blog-files.ts";
import type { BlogSettings } from "./blog-settings.ts";
import { type Derived, DerivedValues } from "./derived.ts";
import { findFiles } from "./find-files.ts";
import { findImages } from "./find-images.ts";
import { findLinkedFiles } from "./find-linked-files.ts";
import type { ImageFolders } from "./look-at-file.ts";
import { PostIndex, type PostIndexOptions } from "./post-index.ts";
import { changedRelations, postSummary, relateBlog } from "./relations.ts";
import { Schemas } from "./schemas.ts";
import { findRootedImages, type RootedImage, rootsBeside, type SiteImageRoots } from "./site-image-roots.ts";
import { type Site, Sites } from "./sites.ts";

/** What a blog needs of its host. */
export interface BlogOptions extends Pick<PostIndexOptions, "runSteps"> {
	readonly files: BlogFiles;
	/** What the writer decided; asked again after `settingsChanged`. */
	settings(): BlogSettings;
	/** Today as `YYYY-MM-DD`, in local time. */
	today(): string;
	/** The schedules that sessions of its posts came from; the same object as long as they say the same. */
	schedules?(): readonly ScheduledTalks[];
	/** What the host's settings hide from a search for posts; asked once a search. */
	hidden?(): (path: string) => boolean;
}

/**
 * The posts of one folder and the files they live among: the one place that looks around in a blog, and the one maker of what is
 * known of a post beside its text. Paths are from the folder. Nothing here rejects.
 */
export class Blog {
	readonly files: BlogFiles;
	readonly #options: BlogOptions;
	readonly #sites: Sites;
	readonly #schemas: Schemas;
	readonly #index: PostIndex;
	readonly #watching: { dispose(): void };
	readonly #listeners = new Set<() => void>();
	#settings: KnownSettings | undefined;
	readonly #facts = new Map<string, KnownFacts>();
	readonly #rooted = new Map<string, Promise<readonly RootedImage[]>>();
	readonly #summaries = new DerivedValues(postSummary);
	#relations: ReadonlyMap<string, SiteFacts> = new Map();

	constructor(options: BlogOptions) {
		this.#options = options;
		this.files = options.files;
		this.#sites = new Sites(options.files);
		this.#schemas = new Schemas(options.files);
		this.#index = new PostIndex({
			files: options.files,
			find: (isStale) => {
				const isHidden = options.hidden?.();
				return findFiles(options.files, { isWanted: isPostFile, isStale, ...(isHidden && { isHidden }) });
			},
			mayBePost: isPostFile,
			factsFor: (path) => this.factsFor(path),
			runSteps: options.runSteps,
		});
		this.#watching = options.files.onDidChange((path) => this.#pathChanged(path));
	}

	/** What is known of a post beside its text, its images and the other posts aside. The same object until something it rests on changes. */
	async factsFor(path: string): Promise<PostFacts> {
		await Promise.all([this.#sites.find(path), this.#schemas.load(this.#decided.settings.schema)]);
		return this.knownFacts(path);
	}

	/** `factsFor` as far as it has been looked up: for callers that cannot wait. */
	knownFacts(path: string): PostFacts {
		const { settings, isPost } = this.#decided;
		const known = this.#facts.get(path);
		const site = this.#sites.known(path);
		const siteFiles = site?.files;
		const schema = this.#schemas.known(settings.schema);
		const today = this.#options.today();
		const schedules = this.#options.schedules?.();
		const restsOn = { siteFiles, schema, today, schedules };
		if (known && isSame(known, restsOn)) return known.facts;
		const facts: PostFacts = {
			path,
			isPostByPath: isPost(path),
			today,
			...(settings.dialectId !== undefined && { dialectId: settings.dialectId }),
			...(settings.requiredFields.length > 0 && { requiredFields: settings.requiredFields }),
			...(siteFiles && { siteFiles }),
			...(site?.markdown && { siteMarkdown: site.markdown }),
			...(site?.language !== undefined && { siteLanguage: site.language }),
			...(schema && { schema }),
			...(settings.largestImage !== undefined && { largestImage: settings.largestImage }),
			...(schedules && schedules.length > 0 && { schedules }),
		};
		this.#facts.set(path, { facts, ...restsOn });
		return facts;
	}

	/** What only a post that was read can be asked for: its images, the files it links to, and what the last `relate` said. `folders` remembers lists for several posts. */
	async laterFactsFor(post: Post, path: string, folders: ImageFolders = this.files): Promise<LaterFacts> {
		const site = this.#relations.get(path);
		const related = site && { site };
		if (!post.isPost) return { ...related };
		const found = await this.#sites.find(path);
		const map = { ...this.#decided.settings.imageMap, sitePath: found?.base?.path };
		const { id, site: places } = post.dialect;
		const postsOnly = found?.postsOnly.has(id) ? places?.posts : undefined;
		const [images, linkedFiles] = await Promise.all([
			findImages(post, path, map, folders, { rootsOf: () => this.#imageRoots(path), postsOnly }),
			findLinkedFiles(post, path, {
				folders,
				siteFolder: found?.folder,
				posts: () => this.#index.paths(),
			}),
		]);
		return { ...(images && { images }), ...(linkedFiles && { linkedFiles }), ...related };
	}

	/** `siteOf` as far as it has been looked up: for callers that cannot wait. */
	knownSite(path: string): Site | undefined {
		return this.#sites.known(path);
	}

	/** Looked for once for all posts of a folder, until a file changes. */
	async #imageRoots(path: string): Promise<SiteImageRoots> {
		const folder = folderAbove(path);
		const images = this.#rooted.get(folder) ?? findRootedImages(folder, this.files);
		this.#rooted.set(folder, images);
		return rootsBeside(path, await images);
	}

	/** The site a post belongs to; undefined where no folder above it tells an engine. */
	siteOf(path: string): Promise<Site | undefined> {
		return this.#sites.find(path);
	}

	/** Looks for the Markdown files that neither an ignore file nor the host's settings hide; their paths. */
	findPosts(isStale: () => boolean = () => false): Promise<readonly string[]> {
		return this.#index.list(isStale);
	}

	/** Has what a feature wants to know read of every post, from now on also when posts change. Ask `refresh` before you read the values. */
	derive<Value>(definition: Derived<Value>): DerivedValues<Value> {
		const values = new DerivedValues(definition);
		this.#index.add(values);
		return values;
	}

	/** Reads the posts that are new or have changed for all that is derived. */
	refresh(): Promise<void> {
		return this.#index.refresh();
	}

	/** Whether all posts were read for all that is derived. */
	get isWhole(): boolean {
		return this.#index.isWhole;
	}

	/** Takes a post as it was read elsewhere, so that it is not read again; undefined for a file that is no post. */
	put(path: string, post: Post | undefined): void {
		this.#index.put(path, post);
	}

	/** Remembers of each post that is put or read from now on what `relate` compares. */
	prepareToRelate(): void {
		this.#index.add(this.#summaries);
	}

	/** Compares all posts; gives the paths of those of which something else is known now. */
	async relate(): Promise<readonly string[]> {
		this.prepareToRelate();
		await this.#index.refresh();
		const before = this.#relations;
		this.#relations = await relateBlog(this.#summaries.values.values(), this.files);
		return changedRelations(before, this.#relations);
	}

	/** The writer decided something else. */
	settingsChanged(): void {
		this.#settings = undefined;
		this.#index.pathChanged("");
		this.#facts.clear();
		this.#tell();
	}

	/** Facts may say something else now: site files, a schema or settings have changed. */
	onDidChangeFacts(listener: () => void): { dispose(): void } {
		this.#listeners.add(listener);
		return { dispose: () => this.#listeners.delete(listener) };
	}

	dispose(): void {
		this.#watching.dispose();
		this.#index.dispose();
		this.#listeners.clear();
	}

	get #decided(): KnownSettings {
		if (!this.#settings) {
			const settings = this.#options.settings();
			const matches = settings.posts.map((glob) => picomatch(glob.replace(/^(?:\.?\/)+/, ""), { dot: true }));
			this.#settings = { settings, isPost: (path) => matches.some((isMatch) => isMatch(path)) };
		}
		return this.#settings;
	}

	#pathChanged(path: string): void {
		this.#rooted.clear();
		this.#index.pathChanged(path);
		const hasOtherSite = this.#sites.pathChanged(path);
		if (this.#schemas.pathChanged(path) || hasOtherSite) this.#tell();
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

interface KnownSettings {
	readonly settings: BlogSettings;
	isPost(path: string): boolean;
}

/** What facts rest on. */
interface Ground {
	readonly siteFiles: readonly string[] | undefined;
	readonly schema: FrontMatterSchema | undefined;
	readonly today: string;
	readonly schedules: readonly ScheduledTalks[] | undefined;
}

interface KnownFacts extends Ground {
	readonly facts: PostFacts;
}

function isSame(known: Ground, { siteFiles, schema, today, schedules }: Ground): boolean {
	return (
		known.siteFiles === siteFiles &&
		known.schema === schema &&
		known.today === today &&
		known.schedules === schedules
	);
}
