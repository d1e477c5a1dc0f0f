import type * as vscode from "vscode";
import type { ImageAnswers } from "../../core/inserts/insert-image.ts";
import { isRefusal, type Refusal } from "../../core/text/refusal.ts";
import type { ImageCopy } from "./image-copy.ts";
import { type ImageTarget, imageFile, planImage, refuseFor } from "./plan-image.ts";
import type { RawAddressOffer } from "./raw-address-offer.ts";
import { type LeftLarge, SmallerPhotos } from "./smaller-photos.ts";

/** A picture on disk, and what it shows. */
export interface ImageFile {
	readonly file: vscode.Uri;
	readonly alt: string;
}

/** The post that pictures are for, and what tends to their files. */
export interface ImagesTarget extends Omit<ImageTarget, "smaller"> {
	readonly extensionUri: vscode.Uri;
	readonly rawAddress: RawAddressOffer;
}

interface SmallerTarget extends ImageTarget {
	readonly smaller: SmallerPhotos;
}

export interface PlannedImages {
	readonly images: readonly ImageAnswers[];
	/** The files that the post needs for them. */
	readonly written: readonly ImageCopy[];
	/** Large photos that stay as they are. */
	readonly left: readonly LeftLarge[];
}

/**
 * Plans how several pictures get into a post, large photos made smaller, and writes nothing; undefined where the writer cancelled. Where the blog's engine takes texts alone, it asks once whether posts
 * are to name pictures by their address where the Git repository is.
 */
export async function planImages(
	{ extensionUri, rawAddress, ...target }: ImagesTarget,
	files: readonly ImageFile[],
): Promise<PlannedImages | Refusal | undefined> {
	const smaller = new SmallerPhotos(extensionUri, target.document.uri);
	try {
		return await planAndOffer({ ...target, smaller }, files, rawAddress);
	} finally {
		smaller.dispose();
	}
}

async function planAndOffer(
	target: SmallerTarget,
	files: readonly ImageFile[],
	rawAddress: RawAddressOffer,
): Promise<PlannedImages | Refusal | undefined> {
	const { document, posts } = target;
	const planned = await planAll(target, files);
	if (planned === undefined || isRefusal(planned)) return planned;
	const [first] = planned.images;
	const isOnWeb = /^https?:/i.test(first?.url ?? "");
	if (!posts.read(document).dialect.takesTextAlone || isOnWeb) return planned;
	const { path } = planned;
	const folder = path.slice(0, Math.max(0, path.lastIndexOf("/")));
	const isTaken = await rawAddress.take(document.uri, folder);
	if (typeof isTaken === "object") return isTaken;
	return isTaken ? planAll(target, files) : planned;
}

async function planAll(
	target: SmallerTarget,
	files: readonly ImageFile[],
): Promise<(PlannedImages & { readonly path: string }) | Refusal | undefined> {
	const { smaller } = target;
	const images: ImageAnswers[] = [];
	const written: ImageCopy[] = [];
	const addresses = new Map<ImageCopy, string>();
	let first: string | undefined;
	for (const { file, alt } of files) {
		const taken = written.map((copy) => copy.path);
		const plan = await planImage(target, imageFile(file), alt, taken);
		if (isRefusal(plan)) return refuseFor(file, plan, files.length);
		if (smaller.isCancelled) return undefined;
		first ??= plan.path;
		const same = plan.copy && written.find((copy) => isSame(copy, plan.copy));
		images.push({ alt, url: (same && addresses.get(same)) ?? plan.destination });
		if (!plan.copy || same) continue;
		addresses.set(plan.copy, plan.destination);
		written.push(plan.copy);
	}
	return { images, written, left: smaller.left, path: first ?? "" };
}

/** The same picture chosen twice, whatever it is called, is copied once. */
function isSame({ contents }: ImageCopy, other: ImageCopy | undefined): boolean {
	return (
		contents.length === other?.contents.length &&
		contents.every((byte, index) => byte === other.contents[index])
	);
}
