import type { Certainty } from "../dialects/excerpt-rule.ts";
import { cutGraphemes } from "./graphemes.ts";
import type { Network, NetworkId } from "./networks.ts";
import type { PostPicture } from "./post-picture.ts";

/** A text as it is shown: `…` stands for what is cut. */
export interface ShownText {
	readonly text: string;
	readonly isCut: boolean;
}

/** A post as one network shows a link to it. */
export interface ShareCard {
	readonly network: NetworkId;
	readonly label: string;
	readonly title: ShownText;
	/** Undefined where the card shows none. */
	readonly description: ShownText | undefined;
	readonly picture: PostPicture | undefined;
	/** The picture's width to its height. */
	readonly pictureRatio: number;
	readonly textPlace: Network["textPlace"];
	/** E.g. `example.org`; undefined where the site's address is not known. */
	readonly host: string | undefined;
	readonly certainty: Certainty;
	readonly about: string;
	readonly docs: string;
}

/** What a page tells networks of itself. */
export interface SharedPost {
	readonly title: string;
	readonly description: string;
	readonly picture: PostPicture | undefined;
	readonly host: string | undefined;
}

export function shareCard(network: Network, post: SharedPost): ShareCard {
	const { id, label, pictureRatio, textPlace, certainty, about, docs, titleLength, descriptionLength } =
		network;
	const isShown = post.picture && isShownBy(network, post.picture.address);
	return {
		network: id,
		label,
		title: shownText(post.title, titleLength),
		description:
			descriptionLength === 0 || post.description === ""
				? undefined
				: shownText(post.description, descriptionLength),
		picture: isShown ? post.picture : undefined,
		pictureRatio,
		textPlace,
		host: post.host,
		certainty,
		about,
		docs,
	};
}

/** Whether a network shows pictures of this kind; what no ending tells, it may. */
export function isShownBy({ pictureTypes }: Network, address: string): boolean {
	const type = /\.([a-z0-9]{2,5})(?:[?#].*)?$/is.exec(address)?.[1]?.toLowerCase();
	return (
		type === undefined ||
		!/^(?:svg|avif|bmp|tiff?|heic|ico|pdf|mp4|webm)$/.test(type) ||
		pictureTypes.includes(type)
	);
}

function shownText(whole: string, most: number): ShownText {
	const text = cutGraphemes(whole, most);
	return { text, isCut: text !== whole };
}
