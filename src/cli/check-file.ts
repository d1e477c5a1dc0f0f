import { type CheckSettings, checkPost } from "../core/check-post.ts";
import { fixAll } from "../core/fix-all.ts";
import { readPost } from "../core/post/read-post.ts";
import { rules } from "../core/rules/index.ts";
import { applyEdits } from "../core/text/text-edit.ts";
import type { ProjectSettings } from "./project-settings.ts";
import { reasonOf } from "./reason.ts";
import { toCheckedFile } from "./reporters/checked-file.ts";
import type { CheckJob, CheckOutcome, Surroundings } from "./surroundings.ts";

/** Checks a text as if it stood in `file`; with `fix` the mended text is given too. */
export function checkText(
	file: string,
	text: string,
	job: CheckJob,
	settings: ProjectSettings,
): { readonly outcome: CheckOutcome; readonly mended: string } {
	const path = file.replaceAll("\\", "/").replace(/^\.\//, "");
	const dialectId = job.dialectId ?? settings.dialectId;
	const facts = {
		path,
		today: job.today,
		isPostByPath: settings.isPostByPath(path),
		...(dialectId !== undefined && { dialectId }),
	};
	const checks: CheckSettings = { rules: { ...settings.rules, ...switchedOff(job.onlyRules) } };
	const post = readPost(text, facts);
	const mended = job.fix ? applyEdits(text, fixAll(post, checks)) : text;
	const last = mended === text ? post : readPost(mended, facts);
	return { outcome: { checked: toCheckedFile(file, mended, checkPost(last, checks)) }, mended };
}

/** Reads, checks and, where asked, mends one file. */
export async function checkFile(
	file: string,
	job: CheckJob,
	settings: ProjectSettings,
	surroundings: Pick<Surroundings, "readText" | "writeText">,
): Promise<CheckOutcome> {
	try {
		const text = await surroundings.readText(file);
		const { outcome, mended } = checkText(file, text, job, settings);
		if (mended !== text) await surroundings.writeText(file, mended);
		return outcome;
	} catch (error) {
		return { problem: `Cannot read ${file}: ${reasonOf(error)}.` };
	}
}

function switchedOff(onlyRules: readonly string[] | undefined): Readonly<Record<string, "off">> {
	if (onlyRules === undefined) return {};
	return Object.fromEntries(rules.filter(({ id }) => !onlyRules.includes(id)).map(({ id }) => [id, "off"]));
}
