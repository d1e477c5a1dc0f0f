import type * as vscode from "vscode";
import type { ImageAnswers } from "../../core/inserts/insert-image.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import type { ImageCopy } from "./image-copy.ts";
import { type ImageTarget, imageFile, planImage } from "./plan-image.ts";
import type { RawAddressOffer } from "./raw-address-offer.ts";

/** A picture on disk, and what it shows. */
export interface ImageFile {
	readonly file: vscode.Uri;
	readonly alt: string;
}

export interface PlannedImages {
	readonly images: readonly ImageAnswers[];
	/** The files that the post needs for them. */
	readonly written: readonly ImageCopy[];
}

/**
 * Plans how several pictures get into a post, and writes nothing. Where the blog's engine takes texts alone, it asks once whether posts
 * are to name pictures by their address where the Git repository is.
 */
export async function planImages(
	target: ImageTarget,
	files: readonly ImageFile[],
	rawAddress: RawAddressOffer,
): Promise<PlannedImages | Refusal> {
	const { document, posts } = target;
	const planned = await planAll(target, files);
	if (isRefusal(planned)) return planned;
	const [first] = planned.images;
	const isOnWeb = /^https?:/i.test(first?.url ?? "");
	if (!posts.read(document).dialect.takesTextAlone || isOnWeb) return planned;
	const { path } = planned;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	return (await rawAddress.take(document.uri, folder)) ? planAll(target, files) : planned;
}

async function planAll(
	target: ImageTarget,
	files: readonly ImageFile[],
): Promise<(PlannedImages & { readonly path: string }) | Refusal> {
	const images: ImageAnswers[] = [];
	const written: ImageCopy[] = [];
	let first: string | undefined;
	for (const { file, alt } of files) {
		const taken = written.map((copy) => copy.path);
		const plan = await planImage(target, imageFile(file), alt, taken);
		if (isRefusal(plan)) return plan;
		images.push({ alt, url: plan.destination });
		first ??= plan.path;
		if (plan.copy) written.push(plan.copy);
	}
	return { images, written, path: first ?? "" };
}
