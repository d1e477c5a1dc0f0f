import { message, textUpTo } from "../shapes.ts";

/** The reader clicked a link; `href` is as it stands in the post. */
export const openLink = message("openLink", { href: textUpTo(8_192) });
