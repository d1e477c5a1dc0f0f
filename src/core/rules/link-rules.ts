import { deadLink } from "./dead-link.ts";
import { insecureLink } from "./insecure-link.ts";
import { movedLink } from "./moved-link.ts";
import { shortenedLink } from "./shortened-link.ts";

/** The rules that know more once a post's addresses were asked. */
export const linkRuleIds: readonly string[] = [deadLink, movedLink, insecureLink, shortenedLink].map(
	({ id }) => id,
);
