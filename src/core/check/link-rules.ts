import { deadLink } from "../rules/dead-link.ts";
import { insecureLink } from "../rules/insecure-link.ts";
import { movedLink } from "../rules/moved-link.ts";
import { shortenedLink } from "../rules/shortened-link.ts";

/** The rules that know more once a post's addresses were asked. */
export const linkRuleIds: readonly string[] = [deadLink, movedLink, insecureLink, shortenedLink].map(
	({ id }) => id,
);
