/** What of the manifest names files of the package. */
export interface PackageManifest {
	readonly main?: string;
	readonly browser?: string;
	readonly icon?: string;
	readonly displayName?: string;
	readonly l10n?: string;
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
	/^extension\/l10n\/bundle\.l10n(\.[\w-]+)?\.json$/,
	/^extension\/dist\/([\w-]+\.(m?js|css)|fonts\/[\w-]+\.woff2|THIRD-PARTY-NOTICES\.txt)$/,
	/^extension\/(media|snippets|schemas|docs\/images|docs\/rules)\/[^/]/,
	/^extension\/docs\/(commands|cli|preview|rules|settings|snippets)\.md$/,
];

/** What is wrong with a package's list of files: something in it that no user needs, or something missing that the manifest names. */
export function packageFaults(names: readonly string[], manifest: PackageManifest): readonly string[] {
	const strangers = names.filter(
		(name) => name.endsWith(".map") || !allowed.some((pattern) => pattern.test(name)),
	);
	const missing = ["package.json", "readme.md", "dist/THIRD-PARTY-NOTICES.txt", ...namedFiles(manifest)]
		.map((path) => `extension/${path.replace(/^\.\//, "")}`)
		.filter((path) => !names.includes(path));
	return [
		...strangers.map((name) => `${name} does not belong into it`),
		...missing.map((name) => `${name} is missing`),
	];
}

function namedFiles({
	main,
	browser,
	icon,
	displayName,
	l10n,
	contributes,
}: PackageManifest): readonly string[] {
	const snippets = contributes?.snippets?.map(({ path }) => path) ?? [];
	const schemas =
		contributes?.jsonValidation?.map(({ url }) => url).filter((url) => url.startsWith("./")) ?? [];
	const texts = displayName?.startsWith("%") ? "package.nls.json" : undefined;
	const messages = l10n && `${l10n}/bundle.l10n.json`;
	return [main, browser, icon, texts, messages, ...snippets, ...schemas, ...rulePages(contributes)].filter(
		(path) => path !== undefined,
	);
}

/** Findings link to the page of their rule in the package itself. */
function rulePages(contributes: PackageManifest["contributes"]): readonly string[] {
	const sections = [contributes?.configuration ?? []].flat();
	const ids = sections.flatMap(({ properties }) =>
		Object.keys(properties?.["recap.rules"]?.properties ?? {}),
	);
	return ids.map((id) => `docs/rules/${id}.md`);
}
