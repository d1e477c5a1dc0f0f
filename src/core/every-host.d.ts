/** What Node, browsers and web workers all have; the core has the types of no other part of them. */

/** https://encoding.spec.whatwg.org/#interface-textdecoder */
declare class TextDecoder {
	constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
	/** @throws TypeError with `fatal`, where the bytes are not of this encoding. */
	decode(bytes?: Uint8Array): string;
}

/** https://html.spec.whatwg.org/multipage/structured-data.html#dom-structuredclone */
declare function structuredClone<Value>(value: Value): Value;

/** https://url.spec.whatwg.org/#url-class */
declare class URL {
	static canParse(address: string, base?: string): boolean;
	/** @throws TypeError where `canParse` says no. */
	constructor(address: string, base?: string);
	readonly href: string;
	readonly protocol: string;
	readonly host: string;
	readonly hostname: string;
	readonly username: string;
	readonly password: string;
	readonly pathname: string;
	readonly search: string;
	readonly hash: string;
	readonly searchParams: { get(name: string): string | null };
}
