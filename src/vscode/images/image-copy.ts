import type * as vscode from "vscode";

/** The file to write for an image: a name nobody has, in the blog's folder for images. */
export interface ImageCopy {
	/** The post that is to show it. */
	readonly post: vscode.Uri;
	readonly uri: vscode.Uri;
	/** From the workspace folder. */
	readonly path: string;
	readonly contents: Uint8Array;
	readonly lostLocation: boolean;
	/** Whether it holds what nobody here could look through for a location. */
	readonly mayTellLocation: boolean;
	/** Bytes that the photo has, where this is a smaller copy of it. */
	readonly largerSize?: number;
}
