import type { Certainty } from "../dialects/excerpt-rule.ts";

export type NetworkId = "facebook" | "linkedin" | "x" | "mastodon" | "slack";

/** How a network shows a shared post. Lengths are characters as readers count them; what is `observed` moves with the reader's screen. */
export interface Network {
	readonly id: NetworkId;
	readonly label: string;
	readonly titleLength: number;
	/** 0 where the card shows no description. */
	readonly descriptionLength: number;
	/** The picture's width to its height. */
	readonly pictureRatio: number;
	/** Where the title stands: below the picture, over it, or above it. */
	readonly textPlace: "below" | "over" | "above";
	/** Endings of pictures it shows. */
	readonly pictureTypes: readonly string[];
	readonly certainty: Certainty;
	readonly docs: string;
	/** What is known and what is not, in a sentence. */
	readonly about: string;
}

const webPictures = ["jpg", "jpeg", "png", "gif", "webp"];

export const networks: readonly Network[] = [
	{
		id: "facebook",
		label: "Facebook",
		titleLength: 88,
		descriptionLength: 110,
		pictureRatio: 1.91,
		textPlace: "below",
		pictureTypes: webPictures,
		certainty: "observed",
		docs: "https://developers.facebook.com/docs/sharing/webmasters/",
		about:
			"Facebook documents the picture's size only; it shows two lines of title and about one of description, none on a phone.",
	},
	{
		id: "linkedin",
		label: "LinkedIn",
		titleLength: 100,
		descriptionLength: 100,
		pictureRatio: 1.91,
		textPlace: "below",
		pictureTypes: webPictures,
		certainty: "observed",
		docs: "https://www.linkedin.com/help/linkedin/answer/a521928",
		about:
			"LinkedIn documents the picture's size only; it shows two lines of title, and the description not everywhere.",
	},
	{
		id: "x",
		label: "X",
		titleLength: 70,
		descriptionLength: 200,
		pictureRatio: 2,
		textPlace: "over",
		pictureTypes: webPictures,
		certainty: "documented",
		docs: "https://developer.x.com/en/docs/x-for-websites/cards/overview/markup",
		about:
			"X documents these lengths; its large cards now show the title over the picture and no description.",
	},
	{
		id: "mastodon",
		label: "Mastodon",
		titleLength: 100,
		descriptionLength: 80,
		pictureRatio: 1.91,
		textPlace: "below",
		pictureTypes: webPictures,
		certainty: "observed",
		docs: "https://docs.joinmastodon.org/entities/PreviewCard/",
		about:
			"Mastodon's web page cuts by the width of its column, and shows the author instead of the description where the page names one.",
	},
	{
		id: "slack",
		label: "Slack",
		titleLength: 150,
		descriptionLength: 300,
		pictureRatio: 1.91,
		textPlace: "above",
		pictureTypes: webPictures,
		certainty: "observed",
		docs: "https://docs.slack.dev/messaging/unfurling-links-in-messages",
		about: "Slack documents no lengths; it shows a few lines and folds the rest away.",
	},
];
