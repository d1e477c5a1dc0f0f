import { type CheckSettings, checkPost } from "../core/check-post.ts";
import { fixAll } from "../core/fix-all.ts";
import { findImages } from "../core/images/image-files.ts";
import type { Post } from "../core/post/post.ts";
import { readPost, withFacts } from "../core/post/read-post.ts";
import { rules } from "../core/rules/index.ts";
import { summarizePost } from "../core/site/post-summary.ts";
import type { SiteFacts } from "../core/site/site-facts.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import type { ProjectSettings } from "./project-settings.ts";
import { tellFailure } from "./reason.ts";
import { toCheckedFile } from "./reporters/checked-file.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";

/** A text and the file it stands in, or is checked as if it stood in. */
export interface NamedText {
	readonly file: string;
	readonly text: string;
}

/** What one run checks files with. */
export interface Checks {
	readonly job: CheckJob;
	readonly settings: ProjectSettings;
	readonly surroundings: Pick<Surroundings, "readText" | "placeOf" | "imageFolders">;
}

/** Checks a text; with `fix`, as it is once mended. */
export async function checkText(
	{ file, text }: NamedText,
	{ job, settings, surroundings }: Checks,
	site?: SiteFacts,
): Promise<CheckOutcome> {
	const { belowHere, inSite } = surroundings.placeOf(file);
	const dialectId = job.dialectId ?? settings.dialectId;
	const facts = {
		path: inSite,
		today: job.today,
		isPostByPath: settings.isPostByPath(inSite),
		...(dialectId !== undefined && { dialectId }),
		...(site !== undefined && { site }),
		...(settings.largestImage !== undefined && { largestImage: settings.largestImage }),
	};
	const checks: CheckSettings = { rules: { ...settings.rules, ...switchedOff(job.onlyRules) } };
	const post = await withImages(readPost(text, facts), belowHere, settings, surroundings);
	const mended = job.fix ? applyEdits(text, fixAll(post, checks)) : text;
	const last = mended === text ? post : readPost(mended, post.facts);
	const summary = belowHere === undefined ? undefined : summarizePost(last, belowHere);
	return {
		checked: toCheckedFile(file, last, checkPost(last, checks)),
		...(summary && { summary }),
		...(mended !== text && { mend: { before: text, after: mended } }),
	};
}

/** Reads and checks one file; what it mends is still to be saved. */
export async function checkFile(file: string, checks: Checks, site?: SiteFacts): Promise<CheckOutcome> {
	try {
		return await checkText({ file, text: await checks.surroundings.readText(file) }, checks, site);
	} catch (error) {
		return { problem: tellFailure("read", file, error) };
	}
}

/** Writes what was mended. Where that fails, the outcome is that of the file as it is, with the reason. */
export async function saveMended(
	{ mend, ...outcome }: CheckOutcome,
	checks: Checks & { readonly surroundings: Pick<Surroundings, "writeText"> },
	site?: SiteFacts,
): Promise<CheckOutcome> {
	if (!mend || !outcome.checked) return outcome;
	const { file } = outcome.checked;
	try {
		await checks.surroundings.writeText(file, mend.before, mend.after);
		return outcome;
	} catch (error) {
		const unmended = await checkFile(file, { ...checks, job: { ...checks.job, fix: false } }, site);
		return { ...unmended, problem: tellFailure("write", file, error) };
	}
}

/** Images are looked for below the current folder, for posts in it. */
async function withImages(
	post: Post,
	belowHere: string | undefined,
	{ imageMap }: ProjectSettings,
	{ imageFolders }: Pick<Surroundings, "imageFolders">,
): Promise<Post> {
	if (!post.isPost || !imageFolders || belowHere === undefined) return post;
	const images = await findImages(post, belowHere, imageMap, imageFolders);
	return images ? withFacts(post, { images }) : post;
}

function switchedOff(onlyRules: readonly string[] | undefined): Readonly<Record<string, "off">> {
	if (onlyRules === undefined) return {};
	return Object.fromEntries(rules.filter(({ id }) => !onlyRules.includes(id)).map(({ id }) => [id, "off"]));
}
