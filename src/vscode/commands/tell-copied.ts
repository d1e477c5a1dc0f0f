import { describeCopies } from "../images/describe-copy.ts";
import type { PlannedImages } from "../images/plan-images.ts";
import { describeLeft } from "../images/smaller-photos.ts";
import { tellDone } from "../notify.ts";
import type { CommandResult } from "./command-result.ts";

/** Tells what was copied for an edit that is done, and which photos stay large. */
export function tellCopied(
	result: CommandResult,
	{ written, left }: Pick<PlannedImages, "written" | "left">,
): CommandResult {
	if (written.length === 0 || !result.done) return result;
	const message = [describeCopies(written), describeLeft(left)].filter((each) => each !== "").join(" ");
	tellDone(message, {
		leavesWork: written.some(({ mayTellLocation }) => mayTellLocation),
		milliseconds: left.length > 0 ? 8000 : 5000,
	});
	return { done: true, message };
}
