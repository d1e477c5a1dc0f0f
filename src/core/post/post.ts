import type { Dialect, FieldName, Stage } from "../dialects/dialect.ts";
import type { FrontMatterSchema } from "../front-matter-schema/validate.ts";
import type { ImageFile } from "../images/image-files.ts";
import type { SiteFacts } from "../site/site-facts.ts";
import type { TextRange } from "../text/text-range.ts";
import type { Body } from "./body-model.ts";
import type { Field, FrontMatter } from "./front-matter-model.ts";
import type { Session } from "./session-model.ts";

/** What is known of a post beside its text. All optional: without it the text speaks alone. */
export interface PostFacts {
	/** The path with forward slashes, best relative to the site's or workspace's folder: file-name dates and dialects show in it. */
	readonly path?: string;
	/** The dialect chosen by the writer; otherwise it is detected. */
	readonly dialectId?: string;
	/** True where the writer's setting `recap.posts` matches the path. */
	readonly isPostByPath?: boolean;
	/** What the writer's setting `recap.frontMatter.required` asks for beside the dialect: names of fields, or keys. */
	readonly requiredFields?: readonly string[];
	/** Names of files at the site's root, e.g. `_config.yml`. */
	readonly siteFiles?: readonly string[];
	/** The JSON Schema the workspace gives for front matter. */
	readonly schema?: FrontMatterSchema;
	/** Today as `YYYY-MM-DD`, for checks that need it: core has no clock. */
	readonly today?: string;
	/** The post's local images, by destination, as far as somebody looked. Those outside the workspace are absent. */
	readonly images?: ReadonlyMap<string, ImageFile>;
	/** What the blog's other posts and files say about this one, once all were read. */
	readonly site?: SiteFacts;
	/** What the writer's setting `recap.images.maxSize` says, in kB; 0 for any size. */
	readonly largestImage?: number;
}

/** A post, read once and never changed: every offset is one of `text`. */
export interface Post {
	readonly text: string;
	readonly facts: PostFacts;
	readonly frontMatter: FrontMatter;
	/** `plain` or `custom` where no engine's vocabulary fits. */
	readonly dialect: Dialect;
	readonly stage: Stage;
	/** Whether Recap may speak of this text at all: a dialect recognises its front matter, or the writer says so. READMEs and docs are not posts. */
	readonly isPost: boolean;
	readonly body: Body;
	readonly sessions: readonly Session[];
	/** Finds `sessions` for callers that share their thread: it pauses now and then. */
	sessionsInSteps(): Generator<undefined, readonly Session[]>;
	/** The front-matter entry that holds a field in this post's dialect; of duplicates the last, as engines take it. */
	field(name: FieldName): Field | undefined;
	/** The span of `text` as written. */
	slice(range: TextRange): string;
}
