import { relative, sep } from "node:path";
import { type CheckSettings, checkPost } from "../core/check-post.ts";
import { fixAll } from "../core/fix-all.ts";
import { imagesToLookFor, lookForImages } from "../core/images/image-files.ts";
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
): Promise<{ readonly outcome: CheckOutcome; readonly mended: string }> {
	const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
	const dialectId = job.dialectId ?? settings.dialectId;
	const facts = {
		path,
		today: job.today,
		isPostByPath: settings.isPostByPath(path),
		...(dialectId !== undefined && { dialectId }),
		...(settings.largestImage !== undefined && { largestImage: settings.largestImage }),
	};
	const checks: CheckSettings = { rules: { ...settings.rules, ...switchedOff(job.onlyRules) } };
	const post = await withImages(readPost(text, facts), file, settings, surroundings);
	const mended = job.fix ? applyEdits(text, fixAll(post, checks)) : text;
	const last = mended === text ? post : readPost(mended, post.facts);
	return { outcome: { checked: toCheckedFile(file, mended, checkPost(last, checks)) }, mended };
}

/** Reads, checks and, where asked, mends one file. */
export async function checkFile(
	file: string,
	job: CheckJob,
	settings: ProjectSettings,
	surroundings: Pick<Surroundings, "readText" | "writeText" | "imageFolders">,
): Promise<CheckOutcome> {
	try {
		const text = await surroundings.readText(file);
		const { outcome, mended } = await checkText({ file, text }, job, settings, surroundings);
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
	const postPath = relative("", file).replaceAll(sep, "/");
	if (!post.isPost || !imageFolders || /^(?:\.\.\/|\/|[a-z]:)/i.test(postPath)) return post;
	const wanted = imagesToLookFor(post, postPath, imageMap);
	return wanted.length === 0 ? post : withFacts(post, { images: await lookForImages(wanted, imageFolders) });
}

function switchedOff(onlyRules: readonly string[] | undefined): Readonly<Record<string, "off">> {
	if (onlyRules === undefined) return {};
	return Object.fromEntries(rules.filter(({ id }) => !onlyRules.includes(id)).map(({ id }) => [id, "off"]));
}
