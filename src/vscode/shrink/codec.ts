import decoder from "@jsquash/jpeg/codec/dec/mozjpeg_dec.js";
import decoderCode from "@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm";
import encoder from "@jsquash/jpeg/codec/enc/mozjpeg_enc.js";
import encoderCode from "@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm";
import { defaultOptions } from "@jsquash/jpeg/meta.js";
import { initSync, resize } from "@jsquash/resize/lib/resize/pkg/squoosh_resize.js";
import resizerCode from "squoosh-resize.wasm";

/** A photo to be made smaller; width and height as the file stores them. */
export interface ShrinkRequest {
	readonly bytes: Uint8Array;
	readonly width: number;
	readonly height: number;
	/** From 1 to 100. */
	readonly quality: number;
}

/** Lanczos, in the values as they are: in linear light it takes five times as long. */
const lanczos3 = 3;

/** A smaller JPEG, its pixels turned as the camera was held, without any metadata. Throws where the codec cannot decode the photo. */
export async function shrink({ bytes, width, height, quality }: ShrinkRequest): Promise<Uint8Array> {
	const from = (code: Uint8Array) => ({
		noInitialRun: true,
		// What it says of a photo is no error of ours: it throws as well.
		print: () => {},
		printErr: () => {},
		instantiateWasm(imports: WebAssembly.Imports, take: (instance: WebAssembly.Instance) => void) {
			const instance = new WebAssembly.Instance(new WebAssembly.Module(toOwn(code)), imports);
			take(instance);
			return instance.exports;
		},
	});
	const decoded = (await decoder(from(decoderCode))).decode(toOwn(bytes), true);
	if (!decoded) throw new Error("The photo cannot be decoded.");
	const isTurned = decoded.width > decoded.height !== width > height && decoded.width !== decoded.height;
	const [newWidth, newHeight] = isTurned ? [height, width] : [width, height];
	initSync(toOwn(resizerCode));
	const isSame = decoded.width === newWidth && decoded.height === newHeight;
	const pixels = isSame
		? decoded.data
		: resize(
				new Uint8Array(decoded.data.buffer),
				decoded.width,
				decoded.height,
				newWidth,
				newHeight,
				lanczos3,
				false,
				false,
			);
	const options = { ...defaultOptions, quality };
	const encoded = (await encoder(from(encoderCode))).encode(toOwn(pixels), newWidth, newHeight, options);
	return new Uint8Array(encoded);
}

/** WebAssembly takes no shared memory. */
function toOwn(bytes: Uint8Array | Uint8ClampedArray): Uint8Array<ArrayBuffer> {
	return new Uint8Array(bytes);
}
