import { asFolder, webAddress } from "../reading/web-address.ts";

/** What frab's XML and JSON say of the program that wrote them. */
export function frabProducer(generator: string | undefined, title: string | undefined): string | undefined {
	const name = generator?.trim().toLowerCase().split(/[\s/]/)[0];
	if (name) return name;
	return title && /^FOSDEM\b/i.test(title.trim()) ? "fosdem" : undefined;
}

/** pretalx lets people write Markdown. */
export function frabMarkup(producer: string | undefined): "markdown" | "plain" {
	return producer === "pretalx" ? "markdown" : "plain";
}

/** frab tells what is attached from its own root, which may lie below the server's. */
export function attachmentAddress(href: string | undefined, baseUrl: string | undefined): string | undefined {
	if (baseUrl && href && /^\/system\//.test(href)) return webAddress(href.slice(1), asFolder(baseUrl));
	return href;
}

/** FOSDEM's files up to 2023 name no pages; they stand in the archive. */
export function fosdemPage(title: string | undefined, slug: string | undefined): string | undefined {
	const [, year] = /^FOSDEM (20\d\d)$/i.exec(title?.trim() ?? "") ?? [];
	return year && slug && /^[\w-]{1,200}$/.test(slug)
		? `https://archive.fosdem.org/${year}/schedule/event/${slug}/`
		: undefined;
}
