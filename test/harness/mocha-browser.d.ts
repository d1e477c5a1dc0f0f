/** Mocha's build without Node, which runs in every host. */
declare module "mocha/mocha.mjs" {
	const Mocha: typeof import("mocha");
	export default Mocha;
}

/** Made by scripts/bundles.ts: every suite of a host, found by its file name. */
declare module "recap:suites" {
	export const suites: readonly (() => Promise<unknown>)[];
}
