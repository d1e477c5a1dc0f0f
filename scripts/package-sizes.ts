import { strFromU8, unzipSync } from "fflate";

/** Bytes of a package as it is downloaded: packed. */
export interface PackageSizes {
	readonly whole: number;
	/** All but the parts that are loaded only on need. */
	readonly atOnce: number;
	/** The largest first. */
	readonly parts: readonly PackagePart[];
}

export interface PackagePart {
	readonly name: string;
	readonly bytes: number;
	readonly onNeed: boolean;
}

/** What of a package is loaded only on need, and when; of the names that fit, the first is taken. */
const onNeed: Readonly<Record<string, RegExp>> = {
	"codec, when a photo is made smaller": /^dist\/shrink\.js$/,
	"formulas, when a previewed post has some": /^dist\/(maths\.(js|css)|fonts\/.*)$/,
	"colours of code, when a previewed post has some": /^dist\/code(-[\w-]+)?\.js$/,
	"a page as Markdown, when one is pasted": /^dist\/page\.js$/,
	"questions to the web, when links are checked or a schedule is read": /^dist\/node-web\.js$/,
	"translations, of which VS Code reads its own language's":
		/^(l10n\/bundle\.l10n|package\.nls)\.[\w-]+\.json$/,
};

const atOnce: Readonly<Record<string, RegExp>> = {
	"the extension": /^dist\/(extension|main)\.js$/,
	"the preview's page": /^(dist\/preview\.js|media\/.*\.css)$/,
	"the manifest and its texts": /^package(\.nls)?\.json$/,
	"pictures of README and walkthrough": /^docs\/images\//,
};

const pages = "pages beside README, with their pictures, when a reader opens one";
const rest = "everything else";

/** At most so many bytes. */
export const packageLimits = { atOnce: 1_200_000, whole: 2_600_000 };

/** What a package weighs, part by part. */
export function packageSizes(archive: Uint8Array): PackageSizes {
	const sizes = new Map<string, number>();
	const texts = unzipSync(archive, {
		filter({ name, size }) {
			sizes.set(name.replace(/^extension\//, ""), size);
			return /^extension\/(readme\.md|package\.json)$/.test(name);
		},
	});
	const shown = Object.values(texts)
		.map((text) => strFromU8(text))
		.join("\n");
	const parts = new Map<string, PackagePart>();
	for (const [path, bytes] of sizes) {
		const part = partOf(path, shown);
		parts.set(part.name, { ...part, bytes: bytes + (parts.get(part.name)?.bytes ?? 0) });
	}
	const later = [...parts.values()].reduce((sum, part) => sum + (part.onNeed ? part.bytes : 0), 0);
	return {
		whole: archive.length,
		atOnce: archive.length - later,
		parts: [...parts.values()].sort((a, b) => b.bytes - a.bytes),
	};
}

function partOf(path: string, shown: string): Omit<PackagePart, "bytes"> {
	const among = (names: Readonly<Record<string, RegExp>>) =>
		Object.keys(names).find((name) => names[name]?.test(path));
	const later = among(onNeed);
	if (later !== undefined) return { name: later, onNeed: true };
	if (/^(changelog\.md|dist\/.*\.txt|docs\/.*)$/.test(path) && !shown.includes(path))
		return { name: pages, onNeed: true };
	return { name: among(atOnce) ?? rest, onNeed: false };
}

/** What is too large. */
export function sizeFaults({ whole, atOnce }: PackageSizes): readonly string[] {
	const over = (what: string, bytes: number, most: number) =>
		bytes > most ? [`${what} has ${bytes} bytes, ${bytes - most} more than it may have`] : [];
	return [
		...over("what is loaded at once", atOnce, packageLimits.atOnce),
		...over("the whole", whole, packageLimits.whole),
	];
}
