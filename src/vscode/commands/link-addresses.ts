import { linkAddresses, type NewLinkStyle } from "../../core/references/link-addresses.ts";
import { ArgumentReader } from "../../core/text/argument-reader.ts";
import { type CommandRecord, onPost } from "./command.ts";
import { referenceCommand } from "./reference-tool.ts";

interface NewLinks {
	readonly scope: "selection" | "post";
	/** By the post's other links where undefined. */
	readonly style: NewLinkStyle | undefined;
}

/** `recap.linkAddresses`, with `{ scope?: "selection" | "post", as?: "inline" | "reference" }`. */
export const linkAddressesCommand: CommandRecord = {
	id: "recap.linkAddresses",
	title: "Make Links of Addresses",
	about:
		"Makes an address that stands by itself, at the cursor or in the selection, a link with a text, as the post's other links are written.",
	enablement: onPost,
	argument: [
		{
			key: "scope",
			type: '`"selection"` or `"post"`',
			about: '`"selection"`, the default, is also the address at the cursor',
		},
		{
			key: "as",
			type: '`"inline"` or `"reference"`',
			about: "as most of the post's links without it",
		},
	],
	run: referenceCommand<NewLinks>({
		changesRendering: true,
		async options(argument) {
			const read = new ArgumentReader(argument ?? {}, ["scope", "as"]);
			const scope = read.optionalChoice("scope", ["selection", "post"]) ?? "selection";
			const style = read.optionalChoice("as", ["inline", "reference"]);
			return read.refusal?.refusal ?? { scope, style };
		},
		edit: (post, { scope, style }, place) => linkAddresses(post, scope === "post" ? undefined : place, style),
	}),
};
