import { Blog } from "../core/blog/blog.ts";
import type { BlogSettings } from "../core/blog/blog-settings.ts";
import type { ScheduledTalks } from "../core/facts/scheduled-talk.ts";
import { runSteps } from "../core/text/run-steps.ts";
import type { ProjectSettings } from "./project-settings.ts";
import type { Surroundings } from "./surroundings.ts";

/** A file and the blog it belongs to. */
export interface PlacedFile {
	readonly blog: Blog;
	/** From the blog's folder. */
	readonly path: string;
}

/** What is the same for all blogs of a run. */
export interface BlogsOfRun {
	readonly today: string;
	/** The blog engine the caller names. */
	readonly dialectId?: string | undefined;
	readonly schedules?: readonly ScheduledTalks[];
}

/** The project's blog, and those of the sites that files elsewhere belong to. */
export class Blogs {
	readonly #surroundings: Pick<Surroundings, "placeOf" | "blogFiles">;
	readonly #settings: BlogSettings;
	readonly #run: BlogsOfRun;
	readonly #blogs = new Map<string, Blog>();

	constructor(
		surroundings: Pick<Surroundings, "placeOf" | "blogFiles">,
		settings: BlogSettings,
		run: BlogsOfRun,
	) {
		this.#surroundings = surroundings;
		this.#settings = settings;
		this.#run = run;
	}

	/** The project's. */
	get here(): Blog {
		return this.#in("");
	}

	of(file: string): PlacedFile {
		const { inProject, inSite, site } = this.#surroundings.placeOf(file);
		return inProject === undefined
			? { blog: this.#in(site), path: inSite }
			: { blog: this.here, path: inProject };
	}

	#in(folder: string): Blog {
		let blog = this.#blogs.get(folder);
		if (!blog) {
			blog = new Blog({
				files: this.#surroundings.blogFiles(folder),
				settings: () => this.#settings,
				today: () => this.#run.today,
				schedules: () => this.#run.schedules ?? [],
				runSteps: async (steps) => runSteps(steps),
			});
			this.#blogs.set(folder, blog);
		}
		return blog;
	}
}

/** The blogs of a run: what the project says, and the blog engine the caller names instead. */
export function blogsFor(
	surroundings: Pick<Surroundings, "placeOf" | "blogFiles">,
	{ blog }: ProjectSettings,
	run: BlogsOfRun,
): Blogs {
	const { dialectId } = run;
	return new Blogs(surroundings, { ...blog, ...(dialectId !== undefined && { dialectId }) }, run);
}
