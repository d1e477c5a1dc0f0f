/** What of jSquash is used; its own types speak of a page. */
declare module "*.wasm" {
	const bytes: Uint8Array;
	export default bytes;
}

declare module "@jsquash/jpeg/codec/dec/mozjpeg_dec.js" {
	interface Decoder {
		decode(bytes: Uint8Array, preserveOrientation: boolean): ImageData | null;
	}
	export default function decoder(options: object): Promise<Decoder>;
}

declare module "@jsquash/jpeg/codec/enc/mozjpeg_enc.js" {
	interface Encoder {
		encode(pixels: Uint8Array, width: number, height: number, options: object): Uint8Array;
	}
	export default function encoder(options: object): Promise<Encoder>;
}
