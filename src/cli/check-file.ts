import { relative, sep } from "node:path";
import { findImages } from "../core/blog/find-images.ts";
import { summarizePost } from "../core/blog/post-summary.ts";
import { type CheckSettings, checkPost } from "../core/check/check-post.ts";
import { fixAll } from "../core/check/fix-all.ts";
import type { SiteFacts } from "../core/facts/site-facts.ts";
import type { Post } from "../core/post/post.ts";
import { readPost, withFacts } from "../core/post/read-post.ts";
import { rules } from "../core/rules/index.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import type { ProjectSettings } from "./project-settings.ts";
import { reasonOf } from "./reason.ts";
import { toCheckedFile } from "./reporters/checked-file.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";

/** A text and the file it stands in, or is checked as if it stood in. */
export interface NamedText {
	readonly file: string;
	readonly text: string;
}

/** Checks a text; with `fix` the mended text is given too. */
export async function checkText(
	{ file, text }: NamedText,
	job: CheckJob,
	settings: ProjectSettings,
	surroundings: Pick<Surroundings, "imageFolders">,
	site?: SiteFacts,
): Promise<{ readonly outcome: CheckOutcome; readonly mended: string }> {
	const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
	const dialectId = job.dialectId ?? settings.dialectId;
	const facts = {
		path,
		today: job.today,
		isPostByPath: settings.isPostByPath(path),
		...(dialectId !== undefined && { dialectId }),
		...(site !== undefined && { site }),
		...(settings.largestImage !== undefined && { largestImage: settings.largestImage }),
	};
	const checks: CheckSettings = { rules: { ...settings.rules, ...switchedOff(job.onlyRules) } };
	const post = await withImages(readPost(text, facts), file, settings, surroundings);
	const mended = job.fix ? applyEdits(text, fixAll(post, checks)) : text;
	const last = mended === text ? post : readPost(mended, post.facts);
	const place = pathBelowHere(file);
	const summary = place === undefined ? undefined : summarizePost(last, place);
	const checked = toCheckedFile(file, mended, checkPost(last, checks));
	return { outcome: { checked, ...(summary && { summary }) }, mended };
}

/** Reads, checks and, where asked, mends one file. */
export async function checkFile(
	file: string,
	job: CheckJob,
	settings: ProjectSettings,
	surroundings: Pick<Surroundings, "readText" | "writeText" | "imageFolders">,
	site?: SiteFacts,
): Promise<CheckOutcome> {
	try {
		const text = await surroundings.readText(file);
		const { outcome, mended } = await checkText({ file, text }, job, settings, surroundings, site);
		if (mended !== text) await surroundings.writeText(file, mended);
		return outcome;
	} catch (error) {
		return { problem: `Cannot read ${file}: ${reasonOf(error)}.` };
	}
}

/** Images are looked for below the current folder, for posts in it. */
async function withImages(
	post: Post,
	file: string,
	{ imageMap }: ProjectSettings,
	{ imageFolders }: Pick<Surroundings, "imageFolders">,
): Promise<Post> {
	const postPath = pathBelowHere(file);
	if (!post.isPost || !imageFolders || postPath === undefined) return post;
	const images = await findImages(post, postPath, imageMap, imageFolders);
	return images ? withFacts(post, { images }) : post;
}

/** A file's path from the current folder; undefined for files elsewhere. */
function pathBelowHere(file: string): string | undefined {
	const path = relative("", file).replaceAll(sep, "/");
	return /^(?:\.\.\/|\/|[a-z]:)/i.test(path) ? undefined : path;
}

function switchedOff(onlyRules: readonly string[] | undefined): Readonly<Record<string, "off">> {
	if (onlyRules === undefined) return {};
	return Object.fromEntries(rules.filter(({ id }) => !onlyRules.includes(id)).map(({ id }) => [id, "off"]));
}
