/** What of the manifest names files of the package. */
export interface PackageManifest {
	readonly main?: string;
	readonly browser?: string;
	readonly icon?: string;
	readonly displayName?: string;
	readonly contributes?: {
		readonly snippets?: readonly { readonly path: string }[];
		readonly jsonValidation?: readonly { readonly url: string }[];
		readonly configuration?: Section | readonly Section[];
	};
}

interface Section {
	readonly properties?: Readonly<Record<string, { readonly properties?: Readonly<Record<string, unknown>> }>>;
}

const allowed = [
	/^\[Content_Types\]\.xml$/,
	/^extension\.vsixmanifest$/,
	/^extension\/(package(\.nls(\.[\w-]+)?)?\.json|readme\.md|changelog\.md|LICENSE(\.txt)?)$/,
	// English needs no bundle: its sentences are in the code.
	/^extension\/l10n\/bundle\.l10n\.[\w-]+\.json$/,
	/^extension\/dist\/([\w-]+\.(js|css)|fonts\/[\w-]+\.woff2|THIRD-PARTY-NOTICES\.txt)$/,
	/^extension\/(media|snippets|schemas|docs\/images|docs\/rules)\/[^/]/,
	/^extension\/docs\/(beside-other-extensions|commands|cli|preview|rules|settings|snippets)\.md$/,
];

/** What is wrong with a package's list of files: something in it that no user needs, or something missing that the manifest names. */
export function packageFaults(names: readonly string[], manifest: PackageManifest): readonly string[] {
	const strangers = names.filter(
		(name) => name.endsWith(".map") || !allowed.some((pattern) => pattern.test(name)),
	);
	const missing = [
		// What extension.js loads, no manifest names.
		...["package.json", "readme.md", "dist/main.js", "dist/THIRD-PARTY-NOTICES.txt"],
		...[...namedFiles(manifest), ...messageBundles(names)],
	]
		.map((path) => `extension/${path.replace(/^\.\//, "")}`)
		.filter((path) => !names.includes(path));
	return [
		...strangers.map((name) => `${name} does not belong into it`),
		...missing.map((name) => `${name} is missing`),
	];
}

function namedFiles({ main, browser, icon, displayName, contributes }: PackageManifest): readonly string[] {
	const snippets = contributes?.snippets?.map(({ path }) => path) ?? [];
	const schemas =
		contributes?.jsonValidation?.map(({ url }) => url).filter((url) => url.startsWith("./")) ?? [];
	const texts = displayName?.startsWith("%") ? "package.nls.json" : undefined;
	return [main, browser, icon, texts, ...snippets, ...schemas, ...rulePages(contributes)].filter(
		(path) => path !== undefined,
	);
}

/** A language of the manifest's is one of the messages', too. */
function messageBundles(names: readonly string[]): readonly string[] {
	return names.flatMap((name) => {
		const [, language] = /^extension\/package\.nls\.([\w-]+)\.json$/.exec(name) ?? [];
		return language === undefined ? [] : [`l10n/bundle.l10n.${language}.json`];
	});
}

/** Findings link to the page of their rule in the package itself. */
function rulePages(contributes: PackageManifest["contributes"]): readonly string[] {
	const sections = [contributes?.configuration ?? []].flat();
	const ids = sections.flatMap(({ properties }) =>
		Object.keys(properties?.["recap.rules"]?.properties ?? {}),
	);
	return ids.map((id) => `docs/rules/${id}.md`);
}
