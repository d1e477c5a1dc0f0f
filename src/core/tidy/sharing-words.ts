/** Names of networks and buttons below a page's text, in lower case. What several of them say in a row nobody wrote. */
const NETWORKS = [
	"twitter",
	"x",
	"facebook",
	"google_plus",
	"googleplus",
	"google+",
	"google",
	"linkedin",
	"reddit",
	"pinterest",
	"tumblr",
	"pocket",
	"whatsapp",
	"telegram",
	"skype",
	"hacker news",
	"hackernews",
	"stumbleupon",
	"digg",
	"delicious",
	"buffer",
	"flipboard",
	"xing",
	"vk",
	"weibo",
	"mastodon",
	"bluesky",
	"threads",
	"instapaper",
	"evernote",
];
const BUTTONS = [
	"email",
	"e-mail",
	"mail",
	"print",
	"share",
	"tweet",
	"like",
	"pin it",
	"pin",
	"copy link",
	"more",
];

/** The longest first: "google_plus" before "google". */
const WORDS = [...NETWORKS, ...BUTTONS].sort((a, b) => b.length - a.length);
const isNetwork = (word: string) => NETWORKS.includes(word) && word !== "x";
const BETWEEN = /[\s,|/·•:+_&()-]/;
const longestRow = 300;

/** A line that starts with one of them: most text has none, and is read no further. */
const STARTS = new RegExp(
	`^(?:(?![\\r\\n\\u2028\\u2029])${BETWEEN.source})*(?:${WORDS.join("|").replaceAll("+", "\\+")})`,
	"imu",
);

/** Whether some line of a text may be part of a row: all that are have a line that starts so. */
export function mayHoldSharing(text: string): boolean {
	return STARTS.test(text);
}

/** "twittergoogle_plusredditlinkedinmail": nothing but such names, and two networks at least. */
export function isSharingRow(line: string): boolean {
	const text = line.trim().toLowerCase();
	if (text === "" || text.length > longestRow) return false;
	let networks = 0;
	for (let at = 0; at < text.length; ) {
		if (BETWEEN.test(text.charAt(at))) {
			at++;
			continue;
		}
		const word = WORDS.find((each) => text.startsWith(each, at));
		if (word === undefined) return false;
		if (isNetwork(word)) networks++;
		at += word.length;
	}
	return networks >= 2;
}

/** One name alone on its line: only several such lines together are a row. */
export function isSharingWord(line: string): boolean {
	return WORDS.includes(line.trim().toLowerCase());
}
