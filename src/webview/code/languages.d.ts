/** Made by the build, from what highlight.js says of its languages. */
declare module "recap:code-languages" {
	export const codeLanguages: readonly {
		readonly name: string;
		readonly aliases: readonly string[];
		readonly needs: readonly string[];
	}[];
}
