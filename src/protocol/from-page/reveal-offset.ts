import { isCount } from "../guards.ts";
import { message } from "../shapes.ts";

/** The reader asks for the source of a remark; `offset` is in the post's text, in UTF-16 units. */
export const revealOffset = message("revealOffset", { offset: isCount });
